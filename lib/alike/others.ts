import { db } from "@/lib/db/client";
import { assessOthers } from "@/lib/risk/again";
import { type AlikeKind, manyOthers } from "./kinds";
import { holds, isTheirs } from "./same";

/**
 * Assesses the open screenings of other candidates again that have something which came to this screening, or left it, at an instant.
 * Those with the kinds named in `also` too, whenever it came.
 */
export async function reassessOthers(screeningId: string, now: Date, also: AlikeKind[] = []) {
  const others = await othersConcerned(screeningId, now, also);
  await assessOthers(
    others.map(({ id }) => id),
    now,
  );
}

/** Who has the same. Where more than `manyOthers` have it nothing changes for them, and a mailbox of an agency costs nothing. */
const othersConcerned = (screeningId: string, now: Date, also: AlikeKind[]) => db().$queryRaw<{ id: string }[]>`
  WITH met AS (
    SELECT i.kind, i.keyed, o."candidateId", o."screeningId" FROM identifier i
    JOIN source s ON s.id = i."sourceId" AND (
      (i.at = ${now} OR i.kind = ANY(${also})) AND s."replacedAt" IS NULL OR s."replacedAt" = ${now})
    JOIN identifier o ON o.kind = i.kind AND o.keyed = i.keyed AND o."candidateId" <> i."candidateId" AND ${holds("o")}
    WHERE i."screeningId" = ${screeningId}::uuid AND i.kind <> 'picture-band'
    UNION ALL
    SELECT 'file', e.equality, o."candidateId", o."screeningId" FROM evidence e
    JOIN evidence o ON o.equality = e.equality AND o."candidateId" <> e."candidateId" AND ${isTheirs("o")}
    WHERE e."screeningId" = ${screeningId}::uuid AND (e."obtainedAt" = ${now} OR 'file' = ANY(${also}))
  ), few AS (SELECT kind, keyed FROM met GROUP BY 1, 2 HAVING count(DISTINCT "candidateId") <= ${manyOthers})
  SELECT DISTINCT s.id::text FROM met JOIN few USING (kind, keyed)
  JOIN screening s ON s.id = met."screeningId" AND s."endedAt" IS NULL ORDER BY 1`;
