import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { may } from "@/lib/auth/permissions";
import { db } from "@/lib/db/client";
import { organisationKey } from "@/lib/matching/organisation-names";
import { compareOrganisations } from "@/lib/matching/organisations";
import { dayOf } from "@/lib/matching/utc-day";
import { visibleTo } from "@/lib/screenings/scope";
import { askedOf } from "../asked";
import type { Asked } from "../define-asked";
import { type Medium, type Provenance, provenance } from "../provenance";

type Claim = { id: string; value: unknown };

/**
 * Ways to reach the same organisation that we found in other screenings the actor may see whole, newest first, at most three
 * for each claim: answers a function from the id of a claim. They are offered, never taken over by themselves.
 */
export async function getKnownContacts(actor: Actor, screeningId: string, asked: Asked, claims: Claim[]) {
  const names = new Map(claims.map(({ id, value }) => [id, asked.organisation(value)]));
  const organisations = [...names.values()].flatMap((name) => (name ? organisationKey(name) : []));
  if (organisations.length === 0 || !may(actor.role, "screening:whole")) return () => [];
  const found = await db().contact.findMany({
    where: { organisation: { in: organisations }, screeningId: { not: screeningId }, screening: visibleTo(actor) },
    orderBy: { id: "desc" },
    include: { claim: { select: { attribute: true, value: true } } },
    distinct: ["organisation", "medium", "value"],
    take: 30,
  });
  const isOf = (name: string, { attribute, value }: { attribute: string; value: unknown }) =>
    compareOrganisations(name, askedOf(attribute).organisation(value) ?? "").verdict === "same";
  return (claimId: string) =>
    found
      .filter(({ claim }) => isOf(names.get(claimId) ?? "", claim))
      .slice(0, 3)
      .map(({ id, medium, value, foundIn, foundAt, createdAt }) => ({
        id,
        medium: medium as Medium,
        value,
        foundAt: `${provenance[foundIn as Provenance]}: ${foundAt}, ${dayOf(createdAt)}`,
      }));
}

export type KnownContact = ReturnType<Awaited<ReturnType<typeof getKnownContacts>>>[number];
