import { checksNow } from "@/lib/checks/checklist";
import type { Tx } from "@/lib/db/client";
import { gateOpens } from "@/lib/policy/schema";
import { inForce, waivedNow, waiverFacts } from "@/lib/waivers/in-force";
import { type GateStanding, gateStandings } from "./state";

/** How the gates of a screening stand at an instant. */
export async function loadGates(tx: Tx, screeningId: string, now: Date): Promise<GateStanding[]> {
  const screening = await tx.screening.findUniqueOrThrow({
    where: { id: screeningId },
    select: {
      ending: true,
      state: true,
      policyVersion: { select: { opens: true } },
      checks: { include: { completions: { where: { reopenedAt: null } } } },
      decisions: { orderBy: [{ at: "desc" }, { id: "desc" }], select: { kind: true, gate: true } },
      waivers: { select: waiverFacts },
      earlyOpenings: { select: { gate: true, until: true, decision: true } },
    },
  });
  return gateStandings({
    checks: checksNow(screening.checks, waivedNow(screening.waivers, now)),
    decided: screening.decisions.filter(({ kind }) => kind === "ready").map(({ gate }) => gate),
    opens: gateOpens.parse(screening.policyVersion.opens),
    early: screening.earlyOpenings.filter((one) => inForce(one, now)),
    ending: screening.ending,
    state: screening.state,
    stopProposed: screening.decisions[0]?.kind === "stop-proposed",
  });
}
