import type { GateOpens } from "@/lib/policy/schema";
import { type Gate, gate, gates, hiringGates, isHiring } from "@/lib/policy/stages";
import { unassessed, unassessedWords } from "@/lib/risk/states";
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
  /** The state of the newest assessment, or that none could be made. */
  state: string;
  /** A proposal to stop that compliance has not dealt with. */
  stopProposed: boolean;
  /** Kept to compliance and those it names, while there is an active concern. */
  restricted: boolean;
};

/** What keeps a gate closed. */
type Because =
  | "ended"
  | "restricted"
  | "stop-proposed"
  | "with-compliance"
  | "could-not-be-assessed"
  | "checks-open"
  | "not-decided";

export type GateStanding = { gate: Gate; title: string } & (
  | { open: true; how: "decision" | "checks" | "early"; until: Date | null }
  | { open: false; because: Because; why: string }
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
  const shut = whyShut(facts) ?? whyNotYet(facts, id, asked, ready);
  if (shut && !mayOpenEarly(shut)) return shut;
  const how = facts.decided.includes(id) || !asked.includes(id) ? ("decision" as const) : ("checks" as const);
  if (!shut) return { open: true as const, how, until: null };
  const early = facts.early.filter((one) => one.gate === id).map(({ until }) => until.getTime());
  if (early.length === 0) return shut;
  return { open: true as const, how: "early" as const, until: new Date(Math.max(...early)) };
}

/** Whether two people can open a gate that is closed for this: nothing that is with compliance, or ended, opens early. */
export const mayOpenEarly = ({ because }: { because: Because }) =>
  because === "checks-open" || because === "not-decided";

function whyNotYet({ checks }: GateFacts, id: Gate, asked: Gate[], ready: Gate[]) {
  const open = holding(checks, id);
  if (open.length > 0) return closed("checks-open", `Not done yet: ${named(open)}.`);
  const missing = asked.find((one) => isUpTo(one, id) && !ready.includes(one));
  return missing ? closed("not-decided", `The ${gate(missing).title} is not decided yet.`) : null;
}

const closed = (because: Because, why: string) => ({ open: false as const, because, why });

const order = gates.map((one) => one.id);

/** Whether a gate opens before another, or is the same. */
const isUpTo = (one: Gate, id: Gate) => order.indexOf(one) <= order.indexOf(id);

/** The first three by name, and how many more. */
function named(checks: CheckNow[]) {
  const names = checks.slice(0, 3).map(({ title }) => title.toLowerCase());
  return checks.length > 3 ? `${names.join(", ")} and ${checks.length - 3} more` : names.join(", ");
}

/** What keeps every gate of a screening closed; null when nothing does. */
function whyShut({ ending, state, stopProposed, restricted }: GateFacts) {
  if (ending !== null && ending !== "ready") return closed("ended", "This screening ended without coming to ready.");
  if (restricted) return closed("restricted", "This screening is restricted.");
  if (stopProposed) return closed("stop-proposed", "A proposal to stop is with compliance.");
  if (state === unassessed) return closed(unassessed, unassessedWords);
  return state === "with-compliance" ? closed("with-compliance", "Open differences are with compliance.") : null;
}

/** Why a gate is closed, for those who wait for it: that there is something to look at about a person is not theirs to know. */
export function whyOutside({ because, why }: { because: Because; why: string }) {
  return ["restricted", "stop-proposed", "with-compliance"].includes(because)
    ? "Not everything before it is settled yet."
    : why;
}
