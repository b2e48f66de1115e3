import type { Keyed } from "@/lib/alike/keyed";
import { keyedPicture, look } from "@/lib/alike/pictures";
import { keepKeyed, keyedIn, waitForSame } from "@/lib/alike/write";
import type { RecordedRow } from "@/lib/audit/recorded";
import type { Tx } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/client";
import { noticeStated } from "@/lib/refresh/write";
import { compareAgain } from "./compare-again";
import type { ReadClaim } from "./reading";

type NewSource = {
  screeningId: string;
  kind: string;
  details?: Prisma.InputJsonObject;
  /** Tells several sources of one kind apart; the same label replaces. */
  label?: string;
  evidenceId?: string;
  /** The other side of a document. */
  backId?: string;
  /** Who typed it in. */
  statedById?: string;
  claims: ReadClaim[];
  /** Numbers that were read with it and are kept as fingerprints alone. */
  numbers?: Keyed[];
  now: Date;
};

/**
 * Adds a source with its claims, compares everything again, and keeps what names one person in the index of what candidates have in
 * common; one of the same kind and label that was there is kept and marked as replaced. Returns the rows it wrote.
 */
export async function addSource(tx: Tx, { screeningId, kind, label = "", claims, numbers, now, ...kept }: NewSource) {
  const replaced = await tx.source.findMany({
    where: { screeningId, kind, label, replacedAt: null },
    select: { id: true, identifiers: { select: { keyed: true } } },
  });
  const stated = [...keyedIn({ kind, details: kept.details, claims }), ...(numbers ?? [])];
  const seen = await look(tx, screeningId, kept.evidenceId);
  const moved = [...replaced.flatMap(({ identifiers }) => identifiers), ...stated, ...(seen?.bands ?? [])];
  await waitForSame(
    tx,
    moved.map(({ keyed }) => keyed),
  );
  const named = [...stated, ...(seen ? await keyedPicture(tx, seen) : [])];
  await tx.source.updateMany({ where: { id: { in: replaced.map(({ id }) => id) } }, data: { replacedAt: now } });
  const source = await tx.source.create({ data: { ...kept, screeningId, kind, label, obtainedAt: now } });
  const written = await tx.claim.createManyAndReturn({
    data: claims.map((claim, position) => ({
      ...claim,
      value: claim.value as Prisma.InputJsonValue,
      screeningId,
      sourceId: source.id,
      position,
    })),
    select: { id: true },
  });
  const { candidateId } = await tx.screening.findUniqueOrThrow({ where: { id: screeningId } });
  const identifiers = await keepKeyed(tx, { screeningId, candidateId, sourceId: source.id }, named, now);
  const compared = await compareAgain(tx, screeningId);
  await noticeStated(tx, screeningId, source, now);
  const sources = [source, ...replaced].map(({ id }) => ["source", id] as const);
  const rows: RecordedRow[] = [
    ...sources,
    ...[...written.map(({ id }) => id), ...compared].map((id) => ["claim", id] as const),
    ...identifiers,
  ];
  return { sourceId: source.id, rows };
}
