import type { Tx } from "@/lib/db/client";
import type { GateStanding } from "./state";

/** How a gate stands now, other than it is kept; `first` where nothing is kept of it yet. */
export type ChangedGate = { gate: string; open: boolean; how: string | null; until: Date | null; first: boolean };

/** The gates of a screening that stand otherwise than is kept of them, by how they all stand. */
export async function changedGates(tx: Tx, screeningId: string, standings: GateStanding[]): Promise<ChangedGate[]> {
  const kept = new Map((await tx.gateState.findMany({ where: { screeningId } })).map((row) => [row.gate, row]));
  return standings.flatMap((standing) => {
    const { gate, open } = standing;
    const state = open ? { open, how: standing.how, until: standing.until } : { open, how: null, until: null };
    const before = kept.get(gate);
    if (before && before.open === open && before.how === state.how && +(before.until ?? 0) === +(state.until ?? 0))
      return [];
    return { gate, ...state, first: !before };
  });
}
