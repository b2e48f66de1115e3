import type { Tx } from "@/lib/db/client";
import { Prisma } from "@/lib/db/generated/client";
import { evidenceKinds } from "@/lib/evidence/kinds";
import { addressEvidence } from "@/lib/protected-address/attributes";
import type { AlikeKind } from "./kinds";

/** Something a screening has, and one other who has it too; null where nobody has. */
export type Met = {
  kind: AlikeKind;
  keyed: string;
  /** Where equipment would go, and no document shows it. */
  onlyForEquipment: boolean;
  other: string | null;
};

/**
 * What a screening has that names one person or thing, with the other candidates who have it too, or their screenings: at most so many
 * for each. Of replaced sources nothing counts, and a protected address meets nobody. One query, by an index for each value.
 */
export const sameAsOthers = (tx: Tx, screeningId: string, who: "candidateId" | "screeningId", most: number) => {
  const other = Prisma.raw(`o."${who}"`);
  return tx.$queryRaw<Met[]>`
    SELECT mine.kind, mine.keyed, mine."onlyForEquipment", o.other::text FROM (
      SELECT i.kind, i.keyed, i."candidateId", min(i.at) AS at, bool_and(s.kind = 'shipping-request') AS "onlyForEquipment"
      FROM identifier i JOIN source s ON s.id = i."sourceId"
      WHERE i."screeningId" = ${screeningId}::uuid AND i.kind <> 'picture-band' AND ${holds("i")} GROUP BY 1, 2, 3) mine
    LEFT JOIN LATERAL (
      SELECT DISTINCT ${other} AS other FROM identifier o
      WHERE o.kind = mine.kind AND o.keyed = mine.keyed AND o."candidateId" <> mine."candidateId" AND ${holds("o")}
        AND (o.kind <> 'referee' OR o.at BETWEEN mine.at - ${window} AND mine.at + ${window})
      LIMIT ${most}) o ON TRUE
    UNION ALL
    SELECT 'file', mine.equality, false, o.other::text FROM (
      SELECT DISTINCT e.equality, e."candidateId" FROM evidence e
      WHERE e."screeningId" = ${screeningId}::uuid AND ${isTheirs("e")}) mine
    LEFT JOIN LATERAL (
      SELECT DISTINCT ${other} AS other FROM evidence o
      WHERE o.equality = mine.equality AND o."candidateId" <> mine."candidateId" AND ${isTheirs("o")}
      LIMIT ${most}) o ON TRUE`;
};

/** How far apart two may be named by one person and it still says something. */
const window = Prisma.sql`interval '180 days'`;

const shows = addressEvidence.map((kind) => `'${kind}'`);
const isProtected = (row: string) => `EXISTS (
  SELECT FROM protected_address p WHERE p."screeningId" = ${row}."screeningId" AND p."endedAt" IS NULL)`;

/** What was read from a source that is not replaced, as it was read last, and no address that compliance alone knows. */
export const holds = (row: "i" | "o") =>
  Prisma.raw(`
  EXISTS (SELECT FROM source s WHERE s.id = ${row}."sourceId" AND s."replacedAt" IS NULL)
  AND NOT (${row}.kind = 'address' AND (${isProtected(row)} OR EXISTS (
    SELECT FROM identifier n WHERE n."sourceId" = ${row}."sourceId" AND n.kind = 'address' AND n.reading > ${row}.reading)))`);

const personal = evidenceKinds.filter((kind) => "ofOnePerson" in kind).map(({ id }) => `'${id}'`);

/**
 * A file of the candidate's own, from them, that no newer one took the place of. Forms and consents are alike by nature. Of an account's
 * export only one that a profile was kept from: it is found to be another person's after it was stored.
 */
export const isTheirs = (row: "e" | "o") =>
  Prisma.raw(`
  ${row}.kind IN (${personal.join()}) AND ${row}.how IN ('application', 'candidate')
  AND NOT (${row}.kind IN (${shows.join()}) AND ${isProtected(row)})
  AND NOT EXISTS (SELECT FROM source s WHERE s."screeningId" = ${row}."screeningId"
    AND ${row}.id IN (s."evidenceId", s."backId") AND s."replacedAt" IS NOT NULL)
  AND (${row}.kind <> 'profile-export' OR EXISTS (SELECT FROM source s WHERE s."evidenceId" = ${row}.id))`);
