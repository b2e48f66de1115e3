import type { RecordedRow } from "@/lib/audit/recorded";
import type { Tx } from "@/lib/db/client";
import { Refusal } from "@/lib/door/result";
import { type Gate, gate as gateWords } from "@/lib/policy/stages";
import { loadGates } from "./load";
import { whyOutside } from "./state";

/** How a gate that must be open stands open; refuses what it forbids while it is closed, and says why. The door records the attempt. */
export async function needGate(tx: Tx, screeningId: string, gate: Gate, now: Date) {
  const standing = (await loadGates(tx, screeningId, now)).find((one) => one.gate === gate);
  if (standing?.open) return standing;
  const why = standing ? whyOutside(standing) : "This screening has no such gate.";
  throw new Refusal("gate-closed", `The gate “${gateWords(gate).title}” is closed. ${why}`);
}

/** Writes how the gates of a locked screening stand now, after it was assessed. Returns the rows that changed. */
export async function writeGates(tx: Tx, screeningId: string, now: Date): Promise<RecordedRow[]> {
  const kept = new Map((await tx.gateState.findMany({ where: { screeningId } })).map((row) => [row.gate, row]));
  const rows: RecordedRow[] = [];
  for (const standing of await loadGates(tx, screeningId, now)) {
    const { gate, open } = standing;
    const state = open ? { open, how: standing.how, until: standing.until } : { open, how: null, until: null };
    const before = kept.get(gate);
    if (before && before.open === open && before.how === state.how && +(before.until ?? 0) === +(state.until ?? 0))
      continue;
    const { id } = await tx.gateState.upsert({
      where: { screeningId_gate: { screeningId, gate } },
      create: { screeningId, gate, ...state, since: now },
      update: { ...state, since: now },
    });
    rows.push(["gate_state", id]);
  }
  return rows;
}
