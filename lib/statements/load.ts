import type { Tx } from "@/lib/db/client";
import { env } from "@/lib/env";
import { dayOf } from "@/lib/matching/utc-day";
import type { Facts } from "@/lib/risk/facts";

/** The runs of payments in the statements that count, as rules read them; undefined while there is no statement. */
export async function loadSpending(tx: Tx, screeningId: string): Promise<Facts["spending"]> {
  if ((await tx.statement.count({ where: { screeningId, removedAt: null } })) === 0) return undefined;
  const runs = await tx.spendingRun.findMany({
    where: { screeningId, replacedAt: null },
    orderBy: [{ payeeKey: "asc" }, { currency: "asc" }],
  });
  return runs.map(({ payee, currency, count, nearLimit, markedAt, ...run }) => ({
    ...{ payee, currency, count, sum: Number(run.sum), largest: Number(run.largest) },
    limit: run.limit === null ? null : Number(run.limit),
    usual: run.usual === null ? null : Number(run.usual),
    nearLimit,
    // What was found while hours were looked at is not used once they no longer are.
    afterHours: env().BONAFIDE_STAFF_HOURS ? run.afterHours : null,
    approved: markedAt !== null,
    ...{ first: dayOf(run.first), last: dayOf(run.last) },
  }));
}
