import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { may } from "@/lib/auth/permissions";
import { db } from "@/lib/db/client";
import { gate } from "@/lib/policy/stages";
import { withoutAddresses } from "@/lib/protected-address/load";
import { visibleTo } from "@/lib/screenings/scope";
import { earlyState } from "../early";

/** The early openings of a screening, newest first, for those who see the whole of it. */
export async function listEarlyOpenings(actor: Actor, screeningId: string) {
  if (!may(actor.role, "screening:whole")) return [];
  const by = { select: { name: true } } as const;
  const found = await db().earlyOpening.findMany({
    where: { screeningId, screening: visibleTo(actor) },
    include: { proposedBy: by, decidedBy: by, screening: { select: { endedAt: true } } },
    orderBy: { id: "desc" },
  });
  const now = new Date();
  const hide = await withoutAddresses(db(), actor, screeningId);
  return found.map((opening) => {
    const state = earlyState(opening, now);
    const goesOn = opening.screening.endedAt === null;
    const decides = goesOn && may(actor.role, "gate:open-early-decide") && opening.proposedById !== actor.id;
    return {
      ...{ id: opening.id, gate: gate(opening.gate).title, what: hide(opening.what), reason: hide(opening.reason) },
      until: opening.until.toISOString(),
      proposedBy: opening.proposedBy.name,
      decidedBy: opening.decidedBy?.name ?? null,
      decisionReason: opening.decisionReason && hide(opening.decisionReason),
      granted: opening.decision === "granted",
      state,
      canDecide: decides && state === "waiting",
    };
  });
}

export type EarlyOpeningView = Awaited<ReturnType<typeof listEarlyOpenings>>[number];
