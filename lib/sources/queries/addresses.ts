import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { db } from "@/lib/db/client";
import { addressesKept } from "@/lib/protected-address/load";
import { visibleChecks, visibleTo } from "@/lib/screenings/scope";

/** What the shipping check compares: the documents at hand, and where the candidate asks things to be sent; null where that is kept from the reader. */
export async function getAddresses(actor: Actor, screeningId: string) {
  if (await addressesKept(db(), actor, screeningId)) return null;
  const sources = await db().source.findMany({
    where: {
      screeningId,
      replacedAt: null,
      kind: { in: ["address-document", "identity-document", "shipping-request"] },
      screening: visibleTo(actor),
    },
    include: { claims: true, evidence: { select: { id: true, fileName: true, thumbnailId: true } } },
    orderBy: { id: "asc" },
  });
  const newest = (kind: string) => {
    const source = sources.findLast((source) => source.kind === kind);
    if (!source) return null;
    const claim = (attribute: string) => source.claims.find((claim) => claim.attribute === attribute);
    const address = claim("address");
    return {
      details: source.details as Record<string, string>,
      at: source.obtainedAt.toISOString(),
      name: claim("name")?.text ?? null,
      nameVerdict: claim("name")?.words ?? null,
      address: address?.text ?? null,
      comparison: address?.verdict ? { verdict: address.verdict, words: address.words ?? "" } : null,
      evidence: source.evidence
        ? {
            id: source.evidence.id,
            fileName: source.evidence.fileName,
            hasThumbnail: source.evidence.thumbnailId !== null,
          }
        : null,
    };
  };
  const own = { screeningId, kind: { in: ["address-document", "identity-document"] } };
  const [asked, visible] = await Promise.all([
    db().check.findMany({ where: own, select: { kind: true } }),
    db().check.findMany({ where: { ...own, ...visibleChecks(actor) }, select: { kind: true } }),
  ]);
  return {
    /** The documents that have a check of their own here, and which of those checks the reader may open. */
    ownChecks: { asked: asked.map(({ kind }) => kind), visible: visible.map(({ kind }) => kind) },
    document: newest("address-document"),
    identity: newest("identity-document"),
    shipping: newest("shipping-request"),
  };
}

export type AddressesView = NonNullable<Awaited<ReturnType<typeof getAddresses>>>;
