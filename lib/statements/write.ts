import type { RecordedRow } from "@/lib/audit/recorded";
import type { Actor } from "@/lib/auth/actor";
import { findCheck } from "@/lib/checks/write";
import type { Tx } from "@/lib/db/client";
import type { SpendingRun } from "@/lib/db/generated/client";
import { Refusal } from "@/lib/door/result";
import { visibleTo } from "@/lib/screenings/scope";
import { holdingStatements } from "./add-up";
import { dayText } from "./dates";
import type { Run } from "./runs";

/** The check in which statements are looked through. */
export const check = "small-payments";

/** The candidate of an open screening whose check the actor may work on. */
export async function placeFor(tx: Tx, actor: Actor, screeningId: string) {
  const screening = await tx.screening.findFirst({
    where: { id: screeningId, ...visibleTo(actor) },
    select: { endedAt: true, candidate: { select: { id: true, wrappedKey: true } } },
  });
  if (!screening) throw new Refusal("not-found", "This screening is not there, or not yours to see.");
  if (screening.endedAt) throw new Refusal("ended", "This screening has ended; nothing in it changes any more.");
  const { completions } = await findCheck(tx, actor, screeningId, check);
  if (completions.length > 0)
    throw new Refusal(
      "check-done",
      "This check is done. Reopen it with a reason, then import or take back statements.",
    );
  return screening.candidate;
}

/** Refuses, in a locked screening, what was added up from other statements than those that count now. */
export async function needSame(tx: Tx, screeningId: string, addedUp: string[], next: string) {
  const holding = await holdingStatements(tx, screeningId);
  if (holding.map(({ id }) => id).join() !== addedUp.join())
    throw new Refusal("stale", `Somebody was first: another statement came or went meanwhile. ${next}`);
}

/** Runs, and the statements that their payments point into by place. */
export type Found = { runs: Run[]; statements: string[] };

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
