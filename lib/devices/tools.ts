import { inForce } from "@/lib/waivers/in-force";

type Machine = {
  what: string;
  toolsOffAt: Date | null;
  exceptions: { until: Date; decision: string | null }[];
};

/** What the newest inventory of a device shows, and whether an exception for it is in force. */
export type Found = { name: string; kind: string; excepted: boolean };

export const toolStandings = ["off", "excepted", "waiting", "ended", "on", "found"] as const;

/**
 * off; excepted by two people; waiting for the second; an exception that has ended; on, as far as anybody knows; or found on it by an
 * inventory, whatever was signed off.
 */
export type ToolStanding = (typeof toolStandings)[number];

/**
 * How it stands with remote-access tools on a device. An exception is in force up to its last day, a UTC day, and no longer. What an
 * inventory found stands until a newer one shows it gone or an exception for it is agreed on; a camera's picture steers nothing.
 */
export function toolStanding({ what, toolsOffAt, exceptions }: Machine, found: Found[], now: Date): ToolStanding {
  const waits = exceptions.some(({ decision }) => decision === null);
  if (mustNotStay(found).length > 0) return waits ? "waiting" : "found";
  if (found.some(steers)) return "excepted";
  if (what === "token" || toolsOffAt) return "off";
  if (exceptions.some((exception) => inForce(exception, now))) return "excepted";
  if (waits) return "waiting";
  return exceptions.some(({ decision }) => decision === "granted") ? "ended" : "on";
}

/** Whether a tool reaches further than the picture in a meeting. */
const steers = ({ kind }: Found) => kind !== "virtual-camera";

/** What was found that must not be on a device: no exception for it is in force. */
export const mustNotStay = (found: Found[]) => found.filter((tool) => steers(tool) && !tool.excepted);

/** Why a device may not leave the house, in words; null when it may. */
export function whyNotOut(standing: ToolStanding): string | null {
  if (standing === "off" || standing === "excepted") return null;
  if (standing === "waiting") return "an exception for a remote-access tool waits for a second person";
  if (standing === "ended") return "the exception for a remote-access tool has ended";
  if (standing === "found") return "its newest inventory shows a tool that must not be on it";
  return "nobody signed off that remote-access tools are off";
}
