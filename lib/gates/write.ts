import type { RecordedRow } from "@/lib/audit/recorded";
import type { Tx } from "@/lib/db/client";
import { Refusal } from "@/lib/door/result";
import { tellOutside } from "@/lib/integrations/write";
import { type Gate, gate as gateWords } from "@/lib/policy/stages";
import { changedGates } from "./changed";
import { loadGates } from "./load";
import { type GateStanding, whyOutside } from "./state";

/** How a gate that must be open stands open; refuses what it forbids while it is closed, and says why. The door records the attempt. */
export async function needGate(tx: Tx, screeningId: string, gate: Gate, now: Date) {
  const standing = (await loadGates(tx, screeningId, now)).find((one) => one.gate === gate);
  if (standing?.open) return standing;
  const why = standing ? whyOutside(standing) : "This screening has no such gate.";
  throw new Refusal("gate-closed", `The gate “${gateWords(gate).title}” is closed. ${why}`);
}

/** Writes how the gates of a locked screening stand, after it was assessed, and tells the outside. Returns the rows that changed. */
export async function writeGates(
  tx: Tx,
  screeningId: string,
  standings: GateStanding[],
  now: Date,
): Promise<RecordedRow[]> {
  const changed = await changedGates(tx, screeningId, standings);
  const rows: RecordedRow[] = [];
  for (const { gate, first: _, ...state } of changed) {
    const { id } = await tx.gateState.upsert({
      where: { screeningId_gate: { screeningId, gate } },
      create: { screeningId, gate, ...state, since: now },
      update: { ...state, since: now },
    });
    rows.push(["gate_state", id]);
  }
  // A gate that nobody was told of is closed for everybody.
  const news = changed.filter(({ first, open }) => open || !first);
  await tellOutside(tx, screeningId, news, now);
  return rows;
}
