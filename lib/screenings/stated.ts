import type { Actor } from "@/lib/auth/actor";
import type { Tx } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/client";
import { Refusal } from "@/lib/door/result";
import { addressAttributes } from "@/lib/protected-address/attributes";
import { addressesKept } from "@/lib/protected-address/load";
import type { ReadClaim } from "@/lib/sources/reading";
import { visibleTo } from "./scope";

/**
 * Sources in which a person speaks for themself, and what we knew of them before anybody looked. Documents, profiles and what others
 * said belong to the screening they were got for.
 */
const ownWords = ["application-form", "json-resume", "resume-document", "staff-list"];

/** What the person of a visible screening stated themself, to be carried into another, but for an address that is kept from the actor; each statement says which source it comes from. */
export async function statedIn(tx: Tx, actor: Actor, screeningId: string) {
  const shown = (await addressesKept(tx, actor, screeningId)) ? { attribute: { notIn: addressAttributes } } : {};
  const screening = await tx.screening.findFirst({
    where: { id: screeningId, ...visibleTo(actor) },
    select: {
      candidateId: true,
      sources: {
        where: { kind: { in: ownWords }, replacedAt: null },
        include: { claims: { where: shown, orderBy: { position: "asc" } } },
        orderBy: { id: "asc" },
      },
    },
  });
  if (!screening) throw new Refusal("not-found", "This screening is not there, or not yours to see.");
  const [first, ...others] = screening.sources.map(({ id, kind, label, details, claims }) => ({
    kind,
    label,
    details: { ...(details as Prisma.InputJsonObject), carriedFrom: id },
    claims: claims.map(({ attribute, value, text, path }) => ({ attribute, value, text, path }) as ReadClaim),
  }));
  if (!first) throw new Refusal("nothing-stated", "Nothing in this screening was stated by the person themself.");
  return { candidateId: screening.candidateId, statements: [first, ...others] as const };
}
