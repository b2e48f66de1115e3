import { addDays } from "date-fns";
import { dayOf } from "@/lib/matching/utc-day";
import { isHiring } from "@/lib/policy/stages";
import { inForce } from "@/lib/waivers/in-force";
import { type GateStanding, mayOpenEarly } from "./state";

/** The farthest last day of an early opening, in days from today. */
const mostDays = 30;

type EarlyRow = { gate: string; until: Date; decision: string | null };
type No = { code: string; message: string; fields?: Record<string, string> };

/** Where an early opening stands: waiting for a second person, in force, refused, or its last day, a UTC day, is over. */
export function earlyState(opening: Omit<EarlyRow, "gate">, now: Date) {
  if (opening.decision === "refused") return "refused" as const;
  if (dayOf(opening.until) < dayOf(now)) return "over" as const;
  return inForce(opening, now) ? ("in-force" as const) : ("waiting" as const);
}

/** Why a gate cannot be opened early as it stands, in a sentence; null when it can. */
export function whyNotEarly(standing: GateStanding | undefined): No | null {
  if (!standing) return { code: "no-such-gate", message: "This screening has no such gate." };
  if (!isHiring(standing.gate))
    return { code: "looked-at-again", message: "Nothing waits for a look again, so there is nothing to open early." };
  if (standing.open) return { code: "gate-open", message: "This gate stands open already." };
  if (mayOpenEarly(standing)) return null;
  return { code: standing.because, message: "No gate of this screening opens early now: ask compliance." };
}

type Proposed = { gate: string; until: string; standings: GateStanding[]; openings: EarlyRow[] };

/** Why somebody cannot propose now to open a gate early until that day; null when they can. */
export function whyNotPropose({ gate, until, standings, openings }: Proposed, now: Date): No | null {
  const no = whyNotEarly(standings.find((one) => one.gate === gate)) ?? whyNotUntil(until, now);
  if (no) return no;
  const waits = openings.some((one) => one.gate === gate && earlyState(one, now) === "waiting");
  return waits
    ? { code: "waiting", message: "Somebody was first: an early opening of this gate waits for compliance." }
    : null;
}

function whyNotUntil(until: string, now: Date): No | null {
  const invalid = (message: string) => ({ code: "invalid", message, fields: { until: message } });
  if (until < dayOf(now)) return invalid("This day is over.");
  return until > dayOf(addDays(now, mostDays)) ? invalid(`At most ${mostDays} days ahead.`) : null;
}

type Decided = {
  opening: EarlyRow & { proposedById: string };
  byId: string;
  decision: string;
  standings: GateStanding[];
};

/** Why somebody cannot decide about an early opening now; null when they can. Refusing is always possible while it waits. */
export function whyNotDecideEarly({ opening, byId, decision, standings }: Decided, now: Date): No | null {
  if (opening.proposedById === byId)
    return { code: "second-person", message: "Somebody else decides about what you proposed." };
  if (opening.decision !== null)
    return { code: "decided", message: "Somebody was first: this early opening is decided already." };
  if (earlyState(opening, now) === "over")
    return { code: "over", message: "Its last day is over, so there is nothing to decide any more." };
  return decision === "granted" ? whyNotEarly(standings.find((one) => one.gate === opening.gate)) : null;
}
