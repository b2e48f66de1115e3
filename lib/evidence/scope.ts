import type { Actor } from "@/lib/auth/actor";
import { may } from "@/lib/auth/permissions";
import { checkKinds } from "@/lib/checks/kinds";
import type { Prisma } from "@/lib/db/generated/client";
import { visibleChecks, visibleTo as visibleScreenings } from "@/lib/screenings/scope";

/** The evidence an actor may know of: that of visible screenings; operations only see what belongs to checks handed to them. */
export function visibleTo(actor: Actor): Prisma.EvidenceWhereInput {
  if (!may(actor.role, "evidence:read")) return { id: { in: [] } };
  const screening = visibleScreenings(actor);
  if (may(actor.role, "screening:whole")) return { screening };
  return {
    OR: checkKinds.map(({ id }) => ({
      checkKind: id,
      screening: { AND: [screening, { checks: { some: { kind: id, ...visibleChecks(actor) } } }] },
    })),
  };
}
