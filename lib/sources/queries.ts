import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { db } from "@/lib/db/client";
import { visibleChecks, visibleTo } from "@/lib/screenings/scope";
import { attribute } from "./attributes";
import { sourceTitle } from "./kinds";

/** What the shipping check compares: the documents at hand, and where the candidate asks things to be sent. */
export async function getAddresses(actor: Actor, screeningId: string) {
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

export type AddressesView = Awaited<ReturnType<typeof getAddresses>>;

/** Every source that holds, with what it states and how that meets what it is compared with. */
export async function getSources(actor: Actor, screeningId: string) {
  const sources = await db().source.findMany({
    where: { screeningId, replacedAt: null, screening: visibleTo(actor) },
    include: { claims: { orderBy: { position: "asc" } }, evidence: { select: { fileName: true } } },
    orderBy: { obtainedAt: "asc" },
  });
  return sources.map(({ id, kind, details, obtainedAt, claims, evidence }) => ({
    id,
    title: sourceTitle({ kind, details }),
    at: obtainedAt.toISOString(),
    fileName: evidence?.fileName ?? null,
    /** Stated in another screening of the same person. */
    carried: "carriedFrom" in (details as object),
    claims: claims.map(({ id, attribute: of, text, path, verdict, words }) => ({
      ...{ id, text, path, verdict, words },
      attribute: attribute(of).title,
    })),
  }));
}

export type SourceView = Awaited<ReturnType<typeof getSources>>[number];
