import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { db } from "@/lib/db/client";
import { addressAttributes, addressEvidence } from "@/lib/protected-address/attributes";
import { addressesKept } from "@/lib/protected-address/load";
import { visibleTo } from "@/lib/screenings/scope";
import { attribute } from "../attributes";
import { statingKindIds } from "../kinds";
import { shownTitles } from "../titles";

/** Every source that holds, with what it states and how that meets what it is compared with. */
export async function getSources(actor: Actor, screeningId: string) {
  const kept = await addressesKept(db(), actor, screeningId);
  const shown = kept ? { attribute: { notIn: addressAttributes } } : {};
  const sources = await db().source.findMany({
    where: { screeningId, replacedAt: null, kind: { in: statingKindIds }, screening: visibleTo(actor) },
    include: {
      claims: { where: shown, orderBy: { position: "asc" } },
      evidence: { select: { fileName: true, kind: true } },
    },
    orderBy: { obtainedAt: "asc" },
  });
  const titles = shownTitles(sources);
  return sources.map(({ id, details, obtainedAt, claims, evidence }, at) => ({
    id,
    title: titles[at] ?? "",
    at: obtainedAt.toISOString(),
    fileName: evidence && !(kept && addressEvidence.includes(evidence.kind)) ? evidence.fileName : null,
    /** Stated in another screening of the same person. */
    carried: "carriedFrom" in (details as object),
    claims: claims.map(({ id, attribute: of, text, path, verdict, words }) => ({
      ...{ id, text, path, verdict, words },
      attribute: attribute(of).title,
    })),
  }));
}

export type SourceView = Awaited<ReturnType<typeof getSources>>[number];
