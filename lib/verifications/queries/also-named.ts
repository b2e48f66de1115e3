import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { may } from "@/lib/auth/permissions";
import { db } from "@/lib/db/client";
import { visibleTo } from "@/lib/screenings/scope";
import type { Asked } from "../define-asked";

type Claim = { id: string; value: unknown };

/** How many other candidates name the same person, of those whose screenings the actor may see whole: answers a function from the id of a claim. */
export async function getAlsoNamed(actor: Actor, screeningId: string, asked: Asked, claims: Claim[]) {
  const none = () => 0;
  if (!asked.oneVoice || claims.length === 0 || !may(actor.role, "screening:whole")) return none;
  const screening = await db().screening.findUnique({ where: { id: screeningId }, select: { candidateId: true } });
  const found = await db().claim.findMany({
    where: {
      attribute: asked.attribute.id,
      OR: claims.map(({ value }) => ({ value: { path: ["name"], equals: asked.head(value).name } })),
      screening: { AND: [visibleTo(actor), { candidateId: { not: screening?.candidateId } }] },
      source: { replacedAt: null },
    },
    select: { value: true, screening: { select: { candidateId: true } } },
    take: 100,
  });
  return (claimId: string) => {
    const claim = claims.find(({ id }) => id === claimId);
    const same = found.filter(({ value }) => asked.attribute.counterpart(claim?.value, value));
    return new Set(same.map(({ screening }) => screening.candidateId)).size;
  };
}
