import { z } from "zod";
import { fileNamed } from "@/lib/evidence/schema";
import { screeningInput, typed } from "@/lib/screenings/schema";
import { type ColumnId, columnIds } from "./columns";
import { dayOrders } from "./dates";
import { isCurrency, readAmount } from "./money";

const code = z
  .string()
  .trim()
  .toUpperCase()
  .refine((text) => text === "" || isCurrency(text), "Write the three letters of a currency, like USD.")
  .default("");

const isColumn = (text: string): text is ColumnId => columnIds.some((id) => id === text);

/** What the columns of a table hold, parted by commas; nothing between two where one is left out. */
const mapping = z
  .string()
  .max(2000)
  .transform((text) => (text === "" ? [] : text.split(",").map((held) => (isColumn(held) ? held : null))));

/** How a statement is read, and from which amount somebody else approves; its bytes come beside it. */
export const statementInput = screeningInput
  .extend({
    ...fileNamed,
    account: z
      .string()
      .trim()
      .regex(/^[A-Za-z0-9]{0,4}$/, "Write at most the last four characters: a whole number is not kept.")
      .default(""),
    limit: z.string().trim().max(40).default(""),
    limitCurrency: code,
    /** Of a table alone. */
    delimiter: z.enum([",", ";", "\t", "|"]).default(","),
    head: z.coerce.number().int().min(1).max(1000).default(1),
    mapping: mapping.default([]),
    dates: z.enum(dayOrders).optional(),
    out: z.enum(["negative", "positive"]).optional(),
    currency: code,
  })
  .superRefine(({ limit, limitCurrency }, context) => {
    const say = (path: string, message: string) => context.addIssue({ code: "custom", path: [path], message });
    if (limit && !limitCurrency) return say("limitCurrency", "Say which currency the limit is in.");
    if (limit && !(Number(readAmount(limit, limitCurrency)) > 0))
      say("limit", "Write the limit as an amount, like 2,500.");
  });

export type StatementInput = z.output<typeof statementInput>;

export const removeStatementInput = screeningInput.extend({
  statementId: z.uuid(),
  reason: typed(2000).min(1, "Write why it does not belong here."),
});

export const approveRunInput = screeningInput.extend({
  runId: z.uuid(),
  approvedBy: typed(120).min(1, "Write who approved the payments."),
  approval: typed(2000).default(""),
  receiptId: z.uuid("Choose the paper that says so."),
});
