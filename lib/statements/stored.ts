import type { Prisma } from "@/lib/db/generated/client";
import type { Added } from "./add-up";
import { type ColumnId, columnIds } from "./columns";
import { type DayOrder, dayOrders } from "./dates";
import type { Table } from "./formats/csv";
import type { HowRead } from "./read";

export type StatementRow = Prisma.StatementGetPayload<{
  include: { evidence: { select: { blobId: true; wrappedKey: true; size: true; sha256: true } } };
}>;

const oneOf = <Word extends string>(words: readonly Word[], text: string | null) =>
  words.find((word) => word === text) ?? null;

/** A stored statement as it is read again. */
export function asRead(row: StatementRow): Added {
  const { account, evidence: blob, limit, limitCurrency } = row;
  return {
    ...{ how: howOf(row), account, blob },
    limit: limit !== null && limitCurrency ? { amount: Number(limit), currency: limitCurrency } : null,
  };
}

function howOf({ format, delimiter, head, columns, dates, moneyOut, currency }: StatementRow): HowRead {
  if (format === "ofx" || format === "camt") return { format };
  if (format !== "csv") throw new Error(`No version here reads statements as "${format}".`);
  const table: Table = {
    ...{ delimiter: delimiter ?? ",", head: head ?? 1, currency: currency ?? "" },
    mapping: columns.map((held): ColumnId | null => oneOf(columnIds, held)),
    dates: oneOf<DayOrder>(dayOrders, dates),
    out: oneOf(["negative", "positive"] as const, moneyOut),
  };
  return { format, table };
}

/** What a row keeps of how a statement is read; the opposite of the above. */
export function kept({ how, account, limit }: Pick<Added, "how" | "account" | "limit">) {
  const table = how.format === "csv" ? how.table : null;
  return {
    ...{ format: how.format, account },
    ...(table && {
      ...{ delimiter: table.delimiter, head: table.head, columns: table.mapping.map((held) => held ?? "") },
      ...{ dates: table.dates, moneyOut: table.out, currency: table.currency || null },
    }),
    ...(limit && { limit: BigInt(limit.amount), limitCurrency: limit.currency }),
  };
}
