import { type Gate, gate, gateOf, gates } from "@/lib/policy/stages";

/** How a screening ends, and what the lists say then. The neutral ends are never recorded as a finding. */
export const endings = {
  ready: "Ready",
  stopped: "Stopped",
  withdrew: "The candidate withdrew",
  "not-selected": "Not selected, for reasons outside these checks",
  "position-closed": "The position was closed",
} as const;

/** The ends a recruiter can record; "ready" and "stopped" follow from decisions. */
export const neutralEnds = ["withdrew", "not-selected", "position-closed"] as const;

export type NeutralEnd = (typeof neutralEnds)[number];

/** How a screening ended, in words; one that only another version knows is "Ended". */
export const endingWords = (ending: string) =>
  Object.hasOwn(endings, ending) ? endings[ending as keyof typeof endings] : "Ended";

export const turns = {
  recruiter: "Recruiter",
  candidate: "Candidate",
  institution: "Institution",
  manager: "Manager",
  compliance: "Compliance",
  nobody: "Nobody",
} as const;

export type TurnOf = keyof typeof turns;

type CheckAsked = { stage: string; required: boolean; done: boolean; title: string };

/** The gate that is decided next: the first with required checks (the offer always has one) that is not ready; null when all are. */
export function nextGate(checks: Pick<CheckAsked, "stage" | "required">[], ready: string[]): Gate | null {
  const asked = new Set<string>([
    "offer",
    ...checks.filter(({ required }) => required).map(({ stage }) => gateOf(stage)),
  ]);
  return gates.find(({ id }) => asked.has(id) && !ready.includes(id))?.id ?? null;
}

/** The required checks that still hold a gate closed: those of its stages and of every gate before it. */
export function holding<C extends CheckAsked>(checks: C[], to: Gate): C[] {
  const order = gates.map(({ id }) => id as string);
  return checks.filter(
    (check) => check.required && !check.done && order.indexOf(gateOf(check.stage)) <= order.indexOf(to),
  );
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
  /** Questions to institutions without an answer. */
  institutionsWaiting: number;
  /** Titles of the checks that hold the gate. */
  holding: string[];
  /** The manager's question, or why it is on hold, while that is the newest decision. */
  sentBack: "question" | "hold" | null;
  /** The first step of the assessment that a recruiter can take now. */
  next: string | null;
};

/** Whose turn it is, and the one next step in words. */
export function turnOf(now: Standing): { turn: TurnOf; nextStep: string } {
  if (now.ending) return { turn: "nobody", nextStep: endingWords(now.ending) };
  if (now.stop) return { turn: "compliance", nextStep: now.stop };
  if (now.settlementsWaiting > 0) return { turn: "compliance", nextStep: "Settle or return what is proposed" };
  if (now.sent && now.gate) return { turn: "manager", nextStep: `Decide: ${gate(now.gate).question.toLowerCase()}` };
  if (now.asked) return { turn: "candidate", nextStep: now.asked };
  if (now.sentBack)
    return {
      turn: "recruiter",
      nextStep: now.sentBack === "hold" ? "On hold: read why" : "Answer the manager’s question",
    };
  if (now.institutionsWaiting > 0)
    return {
      turn: "institution",
      nextStep: `Waiting for ${now.institutionsWaiting === 1 ? "an answer" : `${now.institutionsWaiting} answers`}`,
    };
  if (now.state === "with-compliance" && now.holding.length === 0)
    return { turn: "compliance", nextStep: "Look at the open differences" };
  if (now.gate && now.holding.length === 0) return { turn: "recruiter", nextStep: "Send to the hiring manager" };
  return {
    turn: "recruiter",
    nextStep: now.next ?? `Work on ${now.holding[0] ? `“${now.holding[0]}”` : "the checklist"}`,
  };
}
