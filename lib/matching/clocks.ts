/** Minutes by which a clock may be off: some are set to the half hour beside theirs. */
const tolerance = 30;

/** A clock's offset from UTC in minutes, east being more, or the name of its time zone. */
export type Clock = { minutes: number } | { zone: string };

/** Reads "+01:00", "UTC+1", "-0700", "Z", minutes such as "-420", or the name of a time zone; null for anything else. */
export function readClock(text: string): Clock | null {
  const plain = text
    .trim()
    .replace("\u2212", "-")
    .replace(/^(?:utc|gmt) ?(?=[+-]\d|$)/i, "");
  if (text.trim() === "") return null;
  if (plain === "" || /^z$/i.test(plain)) return { minutes: 0 };
  const [, sign, hours, minutes] =
    /^([+-]?)(\d{1,2}):(\d{2})$/.exec(plain) ?? /^([+-])(\d{2})(\d{2})$/.exec(plain) ?? [];
  if (hours) return within(sign, Number(hours) * 60 + Number(minutes));
  const [, way, number] = /^([+-]?)(\d{1,3})$/.exec(plain) ?? [];
  // No place is a few minutes from UTC, so that few are hours.
  if (number) return within(way, Number(number) <= 14 ? Number(number) * 60 : Number(number));
  return /^[a-z]/i.test(plain) && isZone(plain) ? { zone: plain } : null;
}

function within(sign: string | undefined, minutes: number): Clock | null {
  const signed = sign === "-" ? -minutes : minutes;
  return signed >= -720 && signed <= 840 ? { minutes: signed } : null;
}

function isZone(zone: string) {
  try {
    offsetOf(zone, new Date(0));
    return true;
  } catch {
    // Nothing else tells which names there are, old ones among them.
    return false;
  }
}

/** Minutes by which a time zone is ahead of UTC at an instant. Throws on a zone that there is not. */
export function offsetOf(zone: string, at: Date): number {
  const parts = new Intl.DateTimeFormat("en", { timeZone: zone, timeZoneName: "longOffset" }).formatToParts(at);
  const words = parts.find(({ type }) => type === "timeZoneName")?.value ?? "";
  const [, sign, hours = "0", minutes = "0"] = /^GMT(?:([+-])(\d{2}):(\d{2}))?/.exec(words) ?? [];
  return (Number(hours) * 60 + Number(minutes)) * (sign === "-" ? -1 : 1);
}

/**
 * Whether a clock is set as clocks are in a time zone at an instant. One that was not changed for summer time, or too early, agrees.
 * It says nothing of any other place.
 */
export function clockAgrees(clock: Clock, at: Date, zone: string): boolean {
  const shown = "zone" in clock ? offsetOf(clock.zone, at) : clock.minutes;
  const [winter, summer] = [0, 6].map((month) => new Date(Date.UTC(at.getUTCFullYear(), month, 1)));
  return [at, winter, summer].some((when) => when && Math.abs(offsetOf(zone, when) - shown) <= tolerance);
}
