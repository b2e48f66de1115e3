import type { Tx } from "@/lib/db/client";
import { Prisma } from "@/lib/db/generated/client";
import type { Facts } from "@/lib/risk/facts";
import { sessionsAsFacts } from "./as-facts";
import { sharedByStrangers } from "./networks";

/**
 * The sessions of a screening as rules read them; undefined while there are none that count. While the address is protected nothing is
 * said of the clock, which was compared with it.
 */
export async function loadSessions(tx: Tx, screeningId: string, isProtected: boolean): Promise<Facts["sessions"]> {
  const kept = await tx.candidateSession.findMany({
    where: { screeningId },
    select: { id: true, at: true, clock: true, network: true },
  });
  if (kept.length === 0) return undefined;
  const others = await countOthers(tx, screeningId);
  const clock = isProtected && { clock: "unknown" };
  return sessionsAsFacts(kept.map((one) => ({ ...one, ...clock, sharedWith: others.get(one.id) ?? 0 })));
}

/** Other candidates who were connected from the same address within 30 days, by the session; a line that strangers share says nothing. */
export async function countOthers(tx: Tx, screeningId: string) {
  const found = await tx.$queryRaw<{ id: string; others: number }[]>`
    SELECT own.id, count(DISTINCT other."candidateId")::int AS others FROM ${meeting}
    WHERE own."screeningId" = ${screeningId}::uuid GROUP BY own.id`;
  return new Map(found.map(({ id, others }) => [id, others]));
}

/** The screenings of other candidates that were connected from an address of this one; of what was entered at an instant alone, where one is given. */
export async function screeningsMet(tx: Tx, screeningId: string, enteredAt?: Date) {
  const found = await tx.$queryRaw<{ id: string }[]>`
    SELECT DISTINCT other."screeningId" AS id FROM ${meeting}
    WHERE own."screeningId" = ${screeningId}::uuid
      AND ${enteredAt ? Prisma.sql`own."enteredAt" = ${enteredAt}` : Prisma.sql`TRUE`}`;
  return found.map(({ id }) => id);
}

const strangers = Prisma.join([...sharedByStrangers]);

const meeting = Prisma.sql`candidate_session own JOIN candidate_session other ON other.keyed = own.keyed
  AND other."candidateId" <> own."candidateId"
  AND other.at BETWEEN own.at - interval '30 days' AND own.at + interval '30 days'
  AND own.network NOT IN (${strangers}) AND other.network NOT IN (${strangers})`;
