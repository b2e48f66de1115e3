import type { Waits } from "@/lib/checks/waits-for";
import type { GateOpens } from "@/lib/policy/schema";
import { type Gate, gate, gateOf, gates, isLater } from "@/lib/policy/stages";
import { unassessed } from "@/lib/risk/states";

/** How a screening ends, and what the lists say then. The neutral ends are never recorded as a finding. */
export const endings = {
  ready: "Ready",
  stopped: "Stopped",
  withdrew: "The candidate withdrew",
  "not-selected": "Not selected, for reasons outside these checks",
  "position-closed": "The position was closed",
  left: "Does not work here any more",
} as const;

/** The ends a recruiter can record; "ready" and "stopped" follow from decisions. */
export const neutralEnds = ["withdrew", "not-selected", "position-closed", "left"] as const;

export type NeutralEnd = (typeof neutralEnds)[number];

/** Those of a hire, or of a look again at somebody who works here. */
export const neutralEndsOf = (refresh: string | null): NeutralEnd[] =>
  neutralEnds.filter((ending) => (ending === "left") === (refresh !== null));

/** How a screening ended, in words; one that only another version knows is "Ended". */
export const endingWords = (ending: string) =>
  Object.hasOwn(endings, ending) ? endings[ending as keyof typeof endings] : "Ended";

/** What can still happen in a screening that has ended: a stop waits for the candidate's word, and what follows a ready one goes on. */
export function endedWords(ending: string) {
  if (ending === "stopped") return "This screening has ended. Only an answer of the candidate can still change it.";
  if (ending === "ready")
    return "This screening has ended. What follows from it, as equipment, pay and the first day, still goes on here.";
  return "This screening has ended. Nothing in it changes any more, but for what becomes of something that was sent.";
}

/** Whether a screening takes what still goes on after its last gate, as equipment and pay: it goes on, or has ended as ready. */
export const openOrReady = (ending: string | null) => ending === null || ending === "ready";

export const turns = {
  recruiter: "Recruiter",
  candidate: "Candidate",
  institution: "Institution",
  manager: "Manager",
  compliance: "Compliance",
  nobody: "Nobody",
} as const;

export type TurnOf = keyof typeof turns;

type CheckAsked = {
  stage: string;
  required: boolean;
  done: boolean;
  /** It is done with a concern, or could not be verified: whatever follows is for a person to decide. */
  unclear?: boolean;
  title: string;
  /** The last gate that it does not hold, while a waiver reaches that far; and the same for any waiver there was. */
  putOff?: { now: Gate | null; ever: Gate | null };
};

type Placed = Pick<CheckAsked, "stage" | "required" | "putOff">;

/**
 * The gates that a screening has: those with required checks, those before which a check must be done that was put off, and while
 * somebody is being hired always the offer.
 */
export function askedGates(checks: Placed[]): Gate[] {
  const required = checks
    .filter(({ required }) => required)
    .flatMap(({ stage, putOff }) => [gateOf(stage), holdsFrom(stage, putOff?.ever)]);
  const refresh = checks.length > 0 && checks.every(({ stage }) => isLater(stage));
  return gates.map(({ id }) => id).filter((id) => required.includes(id) || (id === "offer" && !refresh));
}

/**
 * The gates that are ready: those decided so, and, where the policy lets its checks open one, those of which all is done once the
 * gates before it are ready, and clear: a concern is for a person to decide.
 */
export function readyGates(checks: CheckAsked[], decided: string[], opens: GateOpens): Gate[] {
  const asked = askedGates(checks);
  const ready = asked.filter((id) => decided.includes(id));
  for (const [place, id] of asked.entries()) {
    const before = asked.slice(0, place).every((gate) => ready.includes(gate));
    const own = checks.filter(({ required, stage }) => required && gateOf(stage) === id);
    const clear = holding(checks, id).length === 0 && own.every(({ unclear }) => !unclear);
    if (opens[id] === "checks" && before && clear && !ready.includes(id)) ready.push(id);
  }
  return ready;
}

/** The gate that is decided next: the first that a screening has and that is not ready; null when all are. */
export const nextGate = (checks: Placed[], ready: string[]): Gate | null =>
  askedGates(checks).find((id) => !ready.includes(id)) ?? null;

/** The required checks that still hold a gate closed: those of its stages and of every gate before it. */
export function holding<C extends CheckAsked>(checks: C[], to: Gate): C[] {
  return checks.filter(
    ({ required, done, stage, putOff }) => required && !done && order(holdsFrom(stage, putOff?.now)) <= order(to),
  );
}

const order = (gate: Gate) => gates.findIndex(({ id }) => id === gate);

/** The first gate that a check holds: that of its stage, or the one after the gate up to which it is put off. */
function holdsFrom(stage: string, putOff: Gate | null | undefined): Gate {
  const own = gateOf(stage);
  return putOff ? (gates[Math.max(order(own), order(putOff) + 1)]?.id ?? own) : own;
}

export type Standing = {
  ending: string | null;
  gate: Gate | null;
  state: string;
  sent: boolean;
  /** What compliance does next about a proposal to stop that nobody has dealt with; null without one. */
  stop: string | null;
  /** Differences proposed as settled that wait for a second person. */
  settlementsWaiting: number;
  /** What was asked of the candidate last and is open. */
  asked: string | null;
  /** Answers that the checks which hold the gate wait for from institutions. */
  answersAwaited: number;
  /** The checks that hold the gate, and whom each waits for where its recruiter can do nothing in it now. */
  holding: { title: string; waitsFor: Waits | null }[];
  /** The manager's question, or why it is on hold, while that is the newest decision and nothing was asked of the candidate since. */
  sentBack: "question" | "hold" | null;
  /** The first step of the assessment that a recruiter can take now. */
  next: string | null;
};

/**
 * Whose turn it is, and the one next step in words. It is the recruiter's as long as they can work on a check that holds the gate.
 * Only then is what was asked of the candidate waited for: also before handing over, since it may explain what the manager would
 * read. An answer of an institution is waited for in the checks that hold the gate alone.
 */
export function turnOf(now: Standing): { turn: TurnOf; nextStep: string } {
  if (now.ending) return { turn: "nobody", nextStep: endingWords(now.ending) };
  if (now.stop) return { turn: "compliance", nextStep: now.stop };
  const workable = now.holding.find(({ waitsFor }) => !waitsFor);
  if (now.state === unassessed && (now.sent || !workable))
    return { turn: "compliance", nextStep: "It could not be assessed: ask an administrator why" };
  if (now.settlementsWaiting > 0) return { turn: "compliance", nextStep: "Settle or return what is proposed" };
  if (now.sent && now.gate) return { turn: "manager", nextStep: `Decide: ${gate(now.gate).question.toLowerCase()}` };
  if (now.sentBack)
    return {
      turn: "recruiter",
      nextStep: now.sentBack === "hold" ? "On hold: read why" : "Answer the manager’s question",
    };
  if (!workable && now.asked) return { turn: "candidate", nextStep: now.asked };
  if (!workable && now.answersAwaited > 0)
    return {
      turn: "institution",
      nextStep: `Waiting for ${now.answersAwaited === 1 ? "an answer" : `${now.answersAwaited} answers`}`,
    };
  if (now.state === "with-compliance" && now.holding.length === 0)
    return { turn: "compliance", nextStep: "Look at the open differences" };
  if (now.gate && now.holding.length === 0) return { turn: "recruiter", nextStep: "Send to the hiring manager" };
  const check = workable ?? now.holding[0];
  return { turn: "recruiter", nextStep: now.next ?? `Work on ${check ? `“${check.title}”` : "the checklist"}` };
}
