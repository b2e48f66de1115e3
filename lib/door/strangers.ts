import { subMinutes } from "date-fns";
import { append } from "@/lib/audit/write";
import { db, type Tx } from "@/lib/db/client";
import { repeat } from "@/lib/jobs/loop";

/**
 * Refusals of nobody signed in that stand in the trail one by one: so many of each reason in an hour. An entry says neither who nor from
 * where, so the hundred-and-first says nothing new, and a count by address would have no bound against someone who has many.
 */
export const oneByOne = 100;

const hour = 60 * 60_000;

/** Counts a refusal of nobody signed in; false when it is to be recorded with others as one number. Nothing is ever refused for it. */
export async function countStranger(tx: Tx, because: string, now: Date): Promise<boolean> {
  const begins = new Date(Math.floor(now.getTime() / hour) * hour).toISOString();
  const key = `refused:${because} ${begins}`;
  // Without an end, so that it is not cleared as other counts are before it was recorded.
  const create = { key, points: 1, expire: null };
  const { points } = await tx.rateLimit.upsert({ where: { key }, create, update: { points: { increment: 1 } } });
  return points <= oneByOne;
}

/** Records how many refusals were left out of hours that are over, from the start on and every ten minutes, until the server stops. */
export const startCountingStrangers = () =>
  repeat({
    ...{ name: "strangers", pause: 10 * 60_000 },
    async step(now) {
      await recordLeftOut(now);
      return false;
    },
    trouble: "How many refusals were left out of the trail was not recorded; it is tried again",
  });

/** One entry for each reason and hour in which any were left out; ten minutes late, for requests that were under way. Of two instances one finds them. */
export async function recordLeftOut(now: Date) {
  const until = subMinutes(now, 70).toISOString();
  await db().$transaction(async (tx) => {
    const over = await tx.$queryRaw<{ because: string; hour: string; points: number }[]>`
      DELETE FROM rate_limit WHERE starts_with(key, 'refused:') AND split_part(key, ' ', 2) <= ${until}
      RETURNING split_part(substr(key, 9), ' ', 1) AS because, split_part(key, ' ', 2) AS hour, points`;
    for (const { points, ...which } of over) {
      if (points <= oneByOne) continue;
      const event = { name: "refused.left-out", data: { ...which, number: points - oneByOne } } as const;
      await append(tx, null, now, { stream: "company", event, rows: [] });
    }
  });
}
