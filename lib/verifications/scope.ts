import type { Actor } from "@/lib/auth/actor";
import type { Prisma } from "@/lib/db/generated/client";
import { visibleTo } from "@/lib/screenings/scope";
import { askedKinds } from "./asked";
import type { Asked } from "./define-asked";

/** The claims that are put to somebody in screenings which go on and which the actor may see; those of open checks alone where asked. */
export function claimsVisibleTo(actor: Actor, { open }: { open: boolean }): Prisma.ClaimWhereInput {
  const screening = { AND: [visibleTo(actor), { endedAt: null }] };
  const notDone = open ? { completions: { none: { reopenedAt: null } } } : {};
  return {
    OR: askedKinds.map(({ attribute, check }) => ({
      attribute: attribute.id,
      screening: { ...screening, checks: { some: { kind: check, ...notDone } } },
    })),
  };
}

/** The claims that `claimsToAsk` would choose: of the best source that states any, or of all where sources are not compared. */
export const chosenToAsk: Prisma.ClaimWhereInput = {
  source: { replacedAt: null },
  OR: askedKinds.flatMap(chosenOf),
};

function chosenOf({ attribute: { id: attribute, anchors } }: Asked): Prisma.ClaimWhereInput[] {
  if (anchors.length === 0) return [{ attribute }];
  return anchors.map((kind, place) => {
    const better = { kind: { in: anchors.slice(0, place) }, replacedAt: null, claims: { some: { attribute } } };
    return { attribute, source: { kind }, screening: { sources: { none: better } } };
  });
}
