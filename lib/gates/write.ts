import type { RecordedRow } from "@/lib/audit/recorded";
import type { Tx } from "@/lib/db/client";
import { Refusal } from "@/lib/door/result";
import type { Gate } from "@/lib/policy/stages";
import { loadGates } from "./load";

/** What waits outside each gate of hiring, in words. */
const outside: Partial<Record<Gate, string>> = {
  offer: "Nothing may be sent",
  equipment: "Equipment may not be sent",
  access: "Access may not be opened",
  "first-pay": "Nothing may be paid",
};

/** Refuses what must wait for a gate that does not stand open for the outside now; the attempt is recorded by the door. */
export async function needGate(tx: Tx, screeningId: string, gate: Gate, now: Date) {
  const standing = (await loadGates(tx, screeningId, now)).find((one) => one.gate === gate);
  if (standing?.open) return;
  const why = standing?.why ?? "This screening has no such gate.";
  throw new Refusal("gate-closed", `${outside[gate] ?? "This may not be done"} yet: ${why}`);
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
