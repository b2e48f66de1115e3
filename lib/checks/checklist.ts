import type { Moved } from "@/lib/policy/law";
import { type Gate, gate, gateOf, stages } from "@/lib/policy/stages";
import { isWaived, putOff, type Waived } from "@/lib/waivers/in-force";
import { checkKind, checkKinds } from "./kinds";

type CheckRow = {
  kind: string;
  stage: string;
  required: boolean;
  notAsked: boolean;
  startedAt: Date | null;
  assignedTo: string | null;
  /** What the law makes of it; see lib/policy/law.ts. */
  law: Moved["effect"] | null;
  completions: {
    outcome: string;
    words: string;
    reason: string | null;
    /** The result it was taken over from. */
    reusedFrom: { reopenedAt: Date | null } | null;
  }[];
};

type Asked = { kind: string; stage: string; required: boolean; notAsked: boolean; completions: { outcome: string }[] };

/** The checks of a screening as its gates see them, in the order of the work; `completions` are those that hold. */
export const checksNow = (checks: Asked[], waived: Waived[]) =>
  inOrder(checks.filter(({ notAsked }) => !notAsked)).map(({ kind, stage, required, completions }) => ({
    kind,
    title: checkKind(kind).title,
    stage,
    required,
    done: completions.length > 0 || isWaived(waived, kind, null),
    unclear: completions.some(({ outcome }) => outcome !== "clear"),
    putOff: putOff(waived, kind),
  }));

/** The states of a check as people see them. */
export type CheckState =
  | "not-started"
  | "started"
  | "clear"
  | "concern"
  | "could-not-verify"
  | "waived"
  | "after-offer"
  | "not-asked";

export type ChecklistItem = { kind: string; title: string; measures: string[]; state: CheckState; words: string };
export type ChecklistStage = { id: string; title: string; gate: Gate; checks: ChecklistItem[] };

type Shown = { ready: Gate[]; waived: Waived[]; later: string[] };

/** The checklist by stage in the order of the work; stages without a check are left out. `later` are the kinds that wait for the offer. */
export function checklist(all: CheckRow[], { ready, waived, later }: Shown): ChecklistStage[] {
  return stages.flatMap(({ id, title }) => {
    const own = inOrder(all.filter(({ stage }) => stage === id));
    if (own.length === 0) return [];
    const checks = own.map((check) => item(check, waivedWords(check, ready, waived), later.includes(check.kind)));
    return [{ id, title, gate: gateOf(id), checks }];
  });
}

// A table gives rows back in an order that changes with every update.
const inOrder = <Check extends { kind: string }>(checks: Check[]) => {
  const place = ({ kind }: Check) => checkKinds.findIndex(({ id }) => id === kind);
  return checks.toSorted((a, b) => place(a) - place(b));
};

/** How far a check is waived while that says something: until the gate is ready up to which it is. */
function waivedWords({ kind }: CheckRow, ready: Gate[], waived: Waived[]) {
  if (isWaived(waived, kind, null)) return "waived by two people";
  const { now } = putOff(waived, kind);
  return now && !ready.includes(now) ? `waived up to the ${gate(now).title} by two people` : null;
}

function item(check: CheckRow, waived: string | null, later: boolean): ChecklistItem {
  const { kind, notAsked, startedAt, assignedTo, law, completions } = check;
  const { title, measures } = checkKind(kind);
  const [done] = completions;
  if (notAsked) return { kind, title, measures, state: "not-asked", words: "not asked here, as two people agreed" };
  if (law === "not allowed" && !done)
    return { kind, title, measures, state: "not-asked", words: "not asked: the law does not allow it here" };
  if (later && !done && !waived)
    return { kind, title, measures, state: "after-offer", words: "after the offer, as the law here wants" };
  if (waived && !done) return { kind, title, measures, state: "waived", words: waived };
  const state = (done?.outcome as CheckState | undefined) ?? (startedAt ? "started" : "not-started");
  const waiting = assignedTo ?? (startedAt ? "started" : "not started");
  return { kind, title, measures, state, words: done ? doneWords(done) : waiting };
}

function doneWords({ outcome, words, reusedFrom }: CheckRow["completions"][number]) {
  if (reusedFrom?.reopenedAt) return `what it was taken over from was reopened: ${words}`;
  return outcome === "could-not-verify" ? `could not verify: ${words}` : words;
}
