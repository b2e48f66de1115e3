import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { db } from "@/lib/db/client";
import { visibleChecks, visibleTo } from "@/lib/screenings/scope";
import { type AttributeId, attribute } from "../attributes";
import { sourceTitle, statingKindIds } from "../kinds";
import { webLink } from "../kinds/profile";

/**
 * What the sources state of these attributes, for whoever has this check before them: each value once, with those who state it. Empty
 * where the check is not theirs to see.
 */
export async function getNamed(actor: Actor, screeningId: string, check: string, wanted: AttributeId[]) {
  const screening = { AND: [visibleTo(actor), { checks: { some: { kind: check, ...visibleChecks(actor) } } }] };
  const sources = await db().source.findMany({
    where: { screeningId, replacedAt: null, kind: { in: statingKindIds }, screening },
    select: {
      kind: true,
      details: true,
      claims: {
        where: { attribute: { in: wanted } },
        orderBy: { position: "asc" },
        select: { attribute: true, text: true },
      },
    },
    orderBy: { obtainedAt: "asc" },
  });
  const values = new Map<string, { attribute: string; text: string; link: string | null; sources: string[] }>();
  for (const source of sources)
    for (const { attribute: id, text } of source.claims) {
      const value = values.get(`${id} ${text}`) ?? {
        attribute: attribute(id).title,
        text,
        link: linkOf(id, text),
        sources: [],
      };
      values.set(`${id} ${text}`, { ...value, sources: [...new Set([...value.sources, sourceTitle(source)])] });
    }
  return [...values.values()];
}

/** Where a web address leads; a profile that is kept without one, as "GitHub dan-w", leads nowhere. */
const linkOf = (id: string, text: string) => (id === "website" && URL.canParse(webLink(text)) ? webLink(text) : null);

export type NamedValue = Awaited<ReturnType<typeof getNamed>>[number];
