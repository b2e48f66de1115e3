import type { Actor } from "@/lib/auth/actor";
import { may } from "@/lib/auth/permissions";
import { addressChecks } from "@/lib/checks/by-compliance";
import { checkKinds } from "@/lib/checks/kinds";
import type { Prisma } from "@/lib/db/generated/client";
import { addressEvidence } from "@/lib/protected-address/attributes";
import { visibleChecks, visibleTo as visibleScreenings } from "@/lib/screenings/scope";
import { evidenceKind } from "./kinds";

/**
 * The evidence an actor may know of: that of visible screenings; operations only see what belongs to checks handed to them, and nobody
 * but compliance what shows a protected address.
 */
export function visibleTo(actor: Actor): Prisma.EvidenceWhereInput {
  if (!may(actor.role, "evidence:read")) return { id: { in: [] } };
  if (may(actor.role, "address:protect")) return ofScreenings(actor);
  return { AND: [ofScreenings(actor), { NOT: showsProtectedAddress }] };
}

/** Why somebody who may know of evidence of a kind is not handed the file itself, in a sentence; null where they are. */
export function withheldFrom(actor: Actor, kind: string): string | null {
  const { original } = evidenceKind(kind);
  return original && !may(actor.role, original.can) ? original.why : null;
}

function ofScreenings(actor: Actor): Prisma.EvidenceWhereInput {
  const screening = visibleScreenings(actor);
  if (may(actor.role, "screening:whole")) return { screening };
  return {
    OR: checkKinds.map(({ id }) => ({
      checkKind: id,
      screening: { AND: [screening, { checks: { some: { kind: id, ...visibleChecks(actor) } } }] },
    })),
  };
}

const showsProtectedAddress: Prisma.EvidenceWhereInput = {
  screening: { protectedAddresses: { some: { endedAt: null } } },
  OR: [{ kind: { in: addressEvidence } }, { checkKind: { in: [...addressChecks] } }],
};
