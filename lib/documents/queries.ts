import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { may } from "@/lib/auth/permissions";
import { checkKind } from "@/lib/checks/kinds";
import { lackingConsents } from "@/lib/consents/write";
import { db } from "@/lib/db/client";
import { guardOf } from "@/lib/policy/jurisdictions";
import { placeName } from "@/lib/policy/places";
import { addressesKept } from "@/lib/protected-address/load";
import { visibleChecks, visibleTo } from "@/lib/screenings/scope";
import { addressDocuments } from "@/lib/sources/kinds/address-document";
import { identityDocuments } from "@/lib/sources/kinds/identity-document";
import { hadExpired } from "./expired";

export type DocumentKind = "identity-document" | "address-document";

const names: Record<DocumentKind, Record<string, string>> = {
  "identity-document": identityDocuments,
  "address-document": addressDocuments,
};

/** What a document kept beside its claims; one typed in before places were asked for has neither place nor type. */
type Details = { issuer?: string; document?: string; expires?: string; issued?: string };

/** The document of a check as it was typed in, its pictures, and who read it since; the number is nowhere. Null when the check is not the actor's to see. */
export async function getDocument(actor: Actor, screeningId: string, kind: DocumentKind) {
  const check = await db().check.findFirst({
    where: { screeningId, kind, screening: visibleTo(actor), ...visibleChecks(actor) },
    select: {
      completions: { where: { reopenedAt: null }, select: { id: true } },
      screening: { select: { endedAt: true } },
    },
  });
  if (!check) return null;
  if (kind === "address-document" && (await addressesKept(db(), actor, screeningId))) return null;
  const source = await db().source.findFirst({
    where: { screeningId, kind, replacedAt: null },
    include: {
      ...{ evidence: picture, back: picture, statedBy: name, identifiers: { select: { id: true } } },
      claims: { orderBy: { position: "asc" } },
      confirmations: { include: { by: name }, orderBy: { at: "asc" } },
    },
    orderBy: { id: "desc" },
  });
  const open = check.completions.length === 0 && check.screening.endedAt === null;
  if (!source) return { screeningId, kind, open, document: null };
  const { issuer, document, expires, issued } = source.details as Details;
  const claim = (of: string) => source.claims.find(({ attribute }) => attribute === of)?.text ?? null;
  const answered = source.confirmations.some(({ byId }) => byId === actor.id);
  const lacking = await lackingConsents(db(), screeningId, checkKind(kind).consents ?? []);
  const mayRead = open && lacking.length === 0 && may(actor.role, "document:confirm");
  return {
    screeningId,
    kind,
    open,
    document: {
      sourceId: source.id,
      issuer: issuer ? placeName(issuer) : null,
      type: (document && names[kind][document]) || null,
      ...{ name: claim("name"), address: claim("address"), expires, issued },
      expired: hadExpired(expires, [source.obtainedAt, ...source.confirmations.map(({ at }) => at)]),
      numberKept: source.identifiers.length > 0,
      pictures: [source.evidence, source.back].flatMap((one) => (one ? [one] : [])),
      /** Why there is no picture, where the place forbids keeping one. */
      guard: issuer && document ? (guardOf({ issuer, document }, "front")?.words ?? null) : null,
      typedBy: source.statedBy?.name ?? null,
      typedAt: source.obtainedAt.toISOString(),
      readings: source.confirmations.map(({ by, at, answer, note }) => ({
        ...{ by: by.name, at: at.toISOString(), answer, note },
      })),
      mayRead: mayRead && source.statedById !== actor.id && !answered,
    },
  };
}

export type DocumentCheckView = NonNullable<Awaited<ReturnType<typeof getDocument>>>;
export type DocumentView = NonNullable<DocumentCheckView["document"]>;

const name = { select: { name: true } };
const picture = { select: { id: true, fileName: true, thumbnailSize: true } };
