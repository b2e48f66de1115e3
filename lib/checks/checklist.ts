import { type Gate, gateOf, stages } from "@/lib/policy/stages";
import { checkKind } from "./kinds";

type CheckRow = {
  kind: string;
  stage: string;
  required: boolean;
  startedAt: Date | null;
  assignedTo: string | null;
  completions: { outcome: string; words: string; reason: string | null }[];
};

type Asked = { kind: string; stage: string; required: boolean; completions: unknown[] };

/** The checks of a screening as its gates see them; `completions` are those that hold. */
export const checksNow = (checks: Asked[]) =>
  checks.map(({ kind, stage, required, completions }) => ({
    title: checkKind(kind).title,
    stage,
    required,
    done: completions.length > 0,
  }));

/** The states of a check as people see them. */
export type CheckState = "not-started" | "started" | "clear" | "concern" | "could-not-verify";

export type ChecklistItem = { kind: string; title: string; measures: string[]; state: CheckState; words: string };
export type ChecklistStage = { id: string; title: string; gate: Gate; ready: boolean; checks: ChecklistItem[] };

/** The checklist by stage in the order of the work; stages without a check are left out. */
export function checklist(checks: CheckRow[], ready: string[]): ChecklistStage[] {
  return stages.flatMap(({ id, title }) => {
    const own = checks.filter(({ stage }) => stage === id);
    if (own.length === 0) return [];
    const gate = gateOf(id);
    return [{ id, title, gate, ready: ready.includes(gate), checks: own.map(item) }];
  });
}

function item({ kind, startedAt, assignedTo, completions: [done] }: CheckRow): ChecklistItem {
  const { title, measures } = checkKind(kind);
  const state = (done?.outcome as CheckState | undefined) ?? (startedAt ? "started" : "not-started");
  const waiting = assignedTo ?? (startedAt ? "started" : "not started");
  const words = done ? (done.outcome === "could-not-verify" ? `could not verify: ${done.words}` : done.words) : waiting;
  return { kind, title, measures, state, words };
}
