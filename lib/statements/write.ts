import type { RecordedRow } from "@/lib/audit/recorded";
import type { Tx } from "@/lib/db/client";
import type { SpendingRun } from "@/lib/db/generated/client";
import { dayText } from "./dates";
import type { Run } from "./runs";

/** The check in which statements are looked through. */
export const check = "small-payments";

/** Runs, and the statements that their payments point into by place. */
type Found = { runs: Run[]; statements: string[] };

/**
 * Keeps the runs that all statements of a locked screening come to. One that is as it was stays; one that became another takes the
 * place of what was there, and is approved only where the payments are the same. Answers the rows it wrote.
 */
export async function keepRuns(
  tx: Tx,
  screeningId: string,
  { runs, statements }: Found,
  now: Date,
): Promise<RecordedRow[]> {
  const holding = await tx.spendingRun.findMany({ where: { screeningId, replacedAt: null } });
  const found = runs.map((run) => ({
    row: asRow(run, statements),
    same: holding.find((row) => isSamePayee(row, run)),
  }));
  const stays = found.flatMap(({ row, same }) => (same && isSame(same, row) ? same.id : []));
  const gone = holding.map(({ id }) => id).filter((id) => !stays.includes(id));
  await tx.spendingRun.updateMany({ where: { id: { in: gone } }, data: { replacedAt: now } });
  const rows: RecordedRow[] = gone.map((id) => ["spending_run", id]);
  for (const { row, same } of found) {
    if (same && stays.includes(same.id)) continue;
    const data = { ...row, ...(same && samePayments(same, row) && approvalOf(same)), screeningId, foundAt: now };
    const { id } = await tx.spendingRun.create({ data, select: { id: true } });
    rows.push(["spending_run", id]);
  }
  return rows;
}

function asRow({ key, charges, first, last, sum, largest, limit, usual, ...run }: Run, statements: string[]) {
  const timed = charges.some(({ minute }) => minute !== null);
  return {
    ...{ payeeKey: key, payee: run.payee, currency: run.currency, count: run.count },
    ...{ sum: BigInt(sum), largest: BigInt(largest), nearLimit: run.nearLimit, afterHours: run.afterHours },
    limit: limit === null ? null : BigInt(limit),
    usual: usual === null ? null : BigInt(usual),
    ...{ first: new Date(dayText(first)), last: new Date(dayText(last)) },
    days: charges.map(({ day }) => new Date(dayText(day))),
    amounts: charges.map(({ amount }) => BigInt(amount)),
    statements: charges.map(({ file }) => statements[file] ?? ""),
    numbers: charges.map(({ number }) => number),
    minutes: timed ? charges.map(({ minute }) => minute ?? -1) : [],
  };
}

type Row = ReturnType<typeof asRow>;

const isSamePayee = (row: SpendingRun, { key, currency }: Run) => row.payeeKey === key && row.currency === currency;

const samePayments = (one: SpendingRun, other: Row) =>
  one.count === other.count &&
  one.sum === other.sum &&
  one.days.map(Number).join() === other.days.map(Number).join() &&
  one.amounts.join() === other.amounts.join();

const isSame = (one: SpendingRun, other: Row) =>
  samePayments(one, other) &&
  one.limit === other.limit &&
  one.usual === other.usual &&
  one.afterHours === other.afterHours &&
  one.statements.join() === other.statements.join();

const approvalOf = ({ approvedBy, approval, receiptId, markedById, markedAt }: SpendingRun) => ({
  ...{ approvedBy, approval, receiptId, markedById, markedAt },
});
