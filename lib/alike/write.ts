import type { RecordedRow } from "@/lib/audit/recorded";
import type { Tx } from "@/lib/db/client";
import { Prisma } from "@/lib/db/generated/client";
import { env } from "@/lib/env";
import { type Keyed, keyedOf, readingOf } from "./keyed";
import { namedIn } from "./read";

type Whose = { screeningId: string; candidateId: string; sourceId: string };

/** What the index keeps of a source's claims. */
export const keyedIn = (source: Parameters<typeof namedIn>[0]): Keyed[] =>
  namedIn(source).map((one) => keyedOf(one, env().BONAFIDE_COMPANY_KEY));

/** Writes into the index what a source names, once the source was added; returns the rows it wrote. */
export async function keepKeyed(tx: Tx, whose: Whose, given: Keyed[], at: Date): Promise<RecordedRow[]> {
  if (given.length === 0) return [];
  const data = given.map((one) => ({ ...whose, ...one, reading: readingOf(one.kind), at }));
  const written = await tx.identifier.createManyAndReturn({ data, select: { id: true } });
  return written.map(({ id }) => ["identifier", id] as const);
}

/**
 * Two candidates with one value at once: the second waits here, and then sees the first, also when it is a value that goes. All of a
 * transaction's at once, in their order, so that two who exchange theirs do not wait in a circle.
 */
export async function waitForSame(tx: Tx, keyed: readonly string[]) {
  const all = [...new Set(keyed)].sort();
  if (all.length === 0) return;
  await tx.$executeRaw`
    SELECT pg_advisory_xact_lock(hashtextextended(one, 0))
    FROM unnest(ARRAY[${Prisma.join(all)}]::text[]) AS one`;
}
