import type { Tx } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/client";
import { askedAndReady } from "@/lib/screenings/asked-and-ready";
import { selectWhere } from "@/lib/screenings/where";
import { inForce, waiverFacts } from "@/lib/waivers/in-force";
import { type GateStanding, gateStandings } from "./state";

/** What of a screening says how its gates stand. */
export const gateSelect = {
  ...selectWhere,
  ending: true,
  state: true,
  restrictedAt: true,
  policyVersion: { select: { opens: true } },
  checks: { include: { completions: { where: { reopenedAt: null } } } },
  decisions: { orderBy: [{ at: "desc" }, { id: "desc" }], select: { kind: true, gate: true } },
  waivers: { select: waiverFacts },
  earlyOpenings: { orderBy: { id: "asc" }, select: { gate: true, what: true, until: true, decision: true } },
} satisfies Prisma.ScreeningSelect;

type Selected = Prisma.ScreeningGetPayload<{ select: typeof gateSelect }>;

/** How the gates of a screening stand at an instant. */
export async function loadGates(tx: Tx, screeningId: string, now: Date): Promise<GateStanding[]> {
  return gatesOf(await tx.screening.findUniqueOrThrow({ where: { id: screeningId }, select: gateSelect }), now);
}

/** The same of what was selected already. */
export function gatesOf(screening: Selected, now: Date) {
  const { checks, decided, opens } = askedAndReady(screening, now);
  return gateStandings({
    ...{ checks, decided, opens },
    early: screening.earlyOpenings.filter((one) => inForce(one, now)),
    ending: screening.ending,
    state: screening.state,
    stopProposed: screening.decisions[0]?.kind === "stop-proposed",
    restricted: screening.restrictedAt !== null,
  });
}
