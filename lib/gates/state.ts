import type { GateOpens } from "@/lib/policy/schema";
import { type Gate, gate, gates, hiringGates, isHiring } from "@/lib/policy/stages";
import { askedGates, holding, readyGates } from "@/lib/screenings/lifecycle";

type CheckNow = { title: string; stage: string; required: boolean; done: boolean };

/** What says whether the gates of a screening stand open. */
export type GateFacts = {
  checks: CheckNow[];
  /** Gates that somebody decided ready. */
  decided: string[];
  opens: GateOpens;
  /** Openings before the checks are done that two people agreed to and whose last day is not over. */
  early: { gate: string; until: Date }[];
  /** How the screening ended; null while it goes on. */
  ending: string | null;
  /** The state of the newest assessment. */
  state: string;
  /** A proposal to stop that compliance has not dealt with. */
  stopProposed: boolean;
};

export type GateStanding = { gate: Gate; title: string } & (
  | { open: true; how: "decision" | "checks" | "early"; until: Date | null }
  | { open: false; why: string }
);

/**
 * Whether each gate stands open for the world outside: what may be sent, opened or paid. It fails closed: whatever is not known, not
 * done any more or in doubt keeps it closed, also after somebody decided. A gate of hiring for which nothing is asked opens with the
 * one before it.
 */
export function gateStandings(facts: GateFacts): GateStanding[] {
  const asked = askedGates(facts.checks);
  const shown = asked.some((id) => isHiring(id)) ? hiringGates : asked;
  const ready = readyGates(facts.checks, facts.decided, facts.opens);
  return shown.map((id) => ({ gate: id, title: gate(id).title, ...standing(facts, id, asked, ready) }));
}

function standing(facts: GateFacts, id: Gate, asked: Gate[], ready: Gate[]) {
  const why = whyShut(facts);
  if (why) return { open: false as const, why };
  const early = facts.early.filter((one) => one.gate === id).map(({ until }) => until.getTime());
  if (early.length > 0) return { open: true as const, how: "early" as const, until: new Date(Math.max(...early)) };
  const open = holding(facts.checks, id);
  if (open.length > 0)
    return { open: false as const, why: `Not done yet: ${open.map(({ title }) => title.toLowerCase()).join(", ")}.` };
  const missing = asked.find((one) => isUpTo(one, id) && !ready.includes(one));
  if (missing) return { open: false as const, why: `The ${gate(missing).title} is not decided yet.` };
  const how = facts.decided.includes(id) || !asked.includes(id) ? ("decision" as const) : ("checks" as const);
  return { open: true as const, how, until: null };
}

const order = gates.map((one) => one.id);

/** Whether a gate opens before another, or is the same. */
const isUpTo = (one: Gate, id: Gate) => order.indexOf(one) <= order.indexOf(id);

/** What keeps every gate of a screening closed, in a sentence; null when nothing does. */
function whyShut({ ending, state, stopProposed }: GateFacts) {
  if (ending !== null && ending !== "ready") return "This screening ended without coming to ready.";
  if (stopProposed) return "A proposal to stop is with compliance.";
  return state === "with-compliance" ? "Open differences are with compliance." : null;
}
