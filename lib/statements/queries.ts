import "server-only";
import { z } from "zod";
import type { Actor } from "@/lib/auth/actor";
import { may } from "@/lib/auth/permissions";
import { db } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/client";
import { env } from "@/lib/env";
import { listProofs } from "@/lib/evidence/queries";
import { withheldFrom } from "@/lib/evidence/scope";
import { dayOf } from "@/lib/matching/utc-day";
import { withoutAddresses } from "@/lib/protected-address/load";
import { visibleChecks, visibleTo } from "@/lib/screenings/scope";
import { money } from "./money";
import { formatIds, formats } from "./sniff";
import { check } from "./write";

/** The statements of a screening and what they come to; null when the check is not the actor's to see. */
export async function getStatements(actor: Actor, screeningId: string) {
  if (!may(actor.role, "screening:read") || !z.uuid().safeParse(screeningId).success) return null;
  const where = { screeningId, kind: check, screening: visibleTo(actor), ...visibleChecks(actor) };
  if (!(await db().check.findFirst({ where, select: { id: true } }))) return null;
  const [without, statements, runs] = await Promise.all([
    withoutAddresses(db(), actor, screeningId),
    db().statement.findMany({ where: { screeningId }, ...statement }),
    db().spendingRun.findMany({ where: { screeningId, replacedAt: null }, ...run }),
  ]);
  const receipts = may(actor.role, "evidence:read") ? await listProofs(actor, screeningId, []) : { files: [] };
  const names = new Map(statements.map(({ id, evidence }) => [id, evidence.fileName]));
  return {
    screeningId,
    statements: statements.map((row) => shownStatement(row, without)),
    /** Why the reader is not handed the statements themselves. */
    withheld: withheldFrom(actor, "account-statement"),
    runs: runs.map((row) => shownRun(row, names, without)),
    receipts: receipts.files.filter(({ id }) => statements.every(({ evidence }) => evidence.id !== id)),
    looksAtHours: env().BONAFIDE_STAFF_HOURS !== undefined,
  };
}

export type StatementsView = NonNullable<Awaited<ReturnType<typeof getStatements>>>;
export type StatementView = StatementsView["statements"][number];
export type RunView = StatementsView["runs"][number];

/** A free text as it may be shown while the address is protected. */
type Without = (text: string) => string;

const name = { select: { name: true } } as const;
const statement = {
  include: { evidence: { select: { id: true, fileName: true } }, importedBy: name, removedBy: name },
  orderBy: { id: "asc" },
} satisfies Prisma.StatementFindManyArgs;
// The largest number of payments first: sums of different currencies cannot be compared.
const run = {
  include: { markedBy: name, receipt: { select: { id: true, fileName: true } } },
  orderBy: [{ count: "desc" }, { id: "asc" }],
} satisfies Prisma.SpendingRunFindManyArgs;

const dayOrNull = (day: Date | null) => day && dayOf(day);

function shownStatement(row: Prisma.StatementGetPayload<typeof statement>, without: Without) {
  const { id, account, read, unread, limit, limitCurrency, evidence, removedBy, removedReason } = row;
  const format = formatIds.find((format) => format === row.format);
  return {
    ...{ id, account, read, unread, evidence },
    format: format ? formats[format] : row.format,
    limit: limit !== null && limitCurrency ? money(Number(limit), limitCurrency) : null,
    ...{ first: dayOrNull(row.first), last: dayOrNull(row.last) },
    ...{ importedBy: row.importedBy.name, importedAt: row.importedAt.toISOString() },
    removed: removedBy && { by: removedBy.name, reason: without(removedReason ?? "") },
  };
}

function shownRun(row: Prisma.SpendingRunGetPayload<typeof run>, names: Map<string, string>, without: Without) {
  const { id, payee, currency, count, nearLimit, days, amounts, statements, numbers, markedBy } = row;
  const words = (amount: bigint | null) => (amount === null ? null : money(Number(amount), currency));
  return {
    ...{ id, payee: without(payee), count, nearLimit, first: dayOf(row.first), last: dayOf(row.last) },
    ...{ sum: words(row.sum) ?? "", largest: words(row.largest) ?? "", limit: words(row.limit) },
    afterHours: env().BONAFIDE_STAFF_HOURS ? row.afterHours : null,
    charges: days.map((day, at) => ({
      day: dayOf(day),
      amount: Number(amounts[at] ?? 0n),
      words: words(amounts[at] ?? 0n) ?? "",
      file: names.get(statements[at] ?? "") ?? "",
      number: numbers[at] ?? 0,
    })),
    approved: markedBy && {
      by: row.approvedBy ?? "",
      words: without(row.approval ?? ""),
      receipt: row.receipt,
      markedBy: markedBy.name,
    },
  };
}
