import type { RecordedRow } from "@/lib/audit/recorded";
import { db, type Tx } from "@/lib/db/client";
import type { Identifier, Prisma } from "@/lib/db/generated/client";
import { perform } from "@/lib/door/perform";
import type { Spec } from "@/lib/door/spec";
import { repeat } from "@/lib/jobs/loop";
import { addressReading } from "@/lib/matching/keys";
import { reassess } from "@/lib/risk/write";
import { screeningInput } from "@/lib/screenings/schema";
import { lockRow } from "@/lib/screenings/write";
import { type Keyed, readingOf } from "./keyed";
import { type AlikeKind, alikeKinds } from "./kinds";
import { reassessOthers } from "./others";
import { keyedPicture, look } from "./pictures";
import { withDoors } from "./read";
import { keepKeyed, keyedIn, waitForSame } from "./write";

/** Screenings that are read in one step. */
const atOnce = 20;

/**
 * Reads what candidates may have in common out of sources that came in before it was kept, from the start on and once through; what
 * comes in since is read as it comes. Where it was stopped the next start goes on, since what was read is in the index.
 */
export function startReadingOlder() {
  let after = "00000000-0000-0000-0000-000000000000";
  let failed: unknown[] = [];
  repeat({
    name: "what candidates have in common",
    pause: 24 * 60 * 60_000,
    async step(now) {
      const { last, problems } = await readOlder(after, now);
      failed.push(...problems);
      if (last) after = last;
      if (last || failed.length === 0) return last !== null;
      const all = failed;
      failed = [];
      throw new AggregateError(all, `${all.length} screenings failed.`);
    },
    trouble: "Some older sources were not read for what candidates have in common; the next start tries again",
  });
}

/**
 * Reads the next screenings after one, each in a turn of its own; answers the last of them, or null when none is left, and what
 * went wrong, so that one that cannot be read keeps none of the others from it.
 */
export async function readOlder(after: string, now: Date) {
  const next = await db().screening.findMany({
    where: { id: { gt: after }, sources: { some: unread } },
    orderBy: { id: "asc" },
    take: atOnce,
    select: { id: true },
  });
  const problems: unknown[] = [];
  for (const { id } of next)
    await perform(reading, null, { screeningId: id }, now).catch((problem) => problems.push(problem));
  return { last: next.at(-1)?.id ?? null, problems };
}

/** A source that holds and may name something that is not in the index, or an address that is read otherwise by now. */
const unread: Prisma.SourceWhereInput = {
  replacedAt: null,
  OR: [
    {
      identifiers: { none: {} },
      OR: [
        { kind: "profile" },
        { claims: { some: { attribute: { in: ["email", "phone", "website", "address", "reference"] } } } },
      ],
    },
    {
      kind: { in: withDoors },
      claims: { some: { attribute: "address" } },
      identifiers: { none: { kind: "address", reading: addressReading } },
    },
    { kind: "identity-document", evidenceId: { not: null }, identifiers: { none: { kind: "picture" } } },
  ],
};

/** By nobody, and reached from here alone. One that ended keeps its assessment. */
const reading: Spec<typeof screeningInput, null, null> = {
  can: "anyone",
  input: screeningInput,
  async run({ tx, now, input: { screeningId } }) {
    await lockRow(tx, screeningId);
    const { candidateId, endedAt } = await tx.screening.findUniqueOrThrow({ where: { id: screeningId } });
    const rows = await readSources(tx, screeningId, candidateId);
    if (rows.length === 0) return { happened: null, data: null };
    if (!endedAt) rows.push(...(await reassess(tx, null, screeningId, now)));
    const event = { name: "screening.read-again", data: {} } as const;
    const kinds = Object.keys(alikeKinds) as AlikeKind[];
    return {
      happened: { stream: screeningId, event, rows },
      data: null,
      afterwards: () => reassessOthers(screeningId, now, kinds),
    };
  },
};

/** Whether a value stands in the index as it is read today. */
const isKept = ({ identifiers }: { identifiers: Identifier[] }, { kind, keyed }: Keyed) =>
  identifiers.some((one) => one.kind === kind && one.keyed === keyed && one.reading === readingOf(kind));

async function readSources(tx: Tx, screeningId: string, candidateId: string) {
  const sources = await tx.source.findMany({
    where: { screeningId, ...unread },
    include: { claims: true, identifiers: true },
  });
  const read = [];
  for (const source of sources)
    read.push({
      source,
      stated: keyedIn(source).filter((one) => !isKept(source, one)),
      seen: await look(tx, screeningId, source.evidenceId ?? undefined),
    });
  await waitForSame(
    tx,
    read.flatMap(({ stated, seen }) => [...stated, ...(seen?.bands ?? [])].map(({ keyed }) => keyed)),
  );
  const rows: RecordedRow[] = [];
  for (const { source, stated, seen } of read) {
    const named = [...stated, ...(seen ? await keyedPicture(tx, seen) : [])];
    rows.push(...(await keepKeyed(tx, { screeningId, candidateId, sourceId: source.id }, named, source.obtainedAt)));
  }
  return rows;
}
