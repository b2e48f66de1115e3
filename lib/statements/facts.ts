import { z } from "zod";

const amount = z.number().int().min(0);

/** Runs of small payments as rules read them. */
export const spending = z
  .array(
    z.strictObject({
      payee: z.string().max(80).describe("As the statement says it; of long numbers the end alone."),
      currency: z
        .string()
        .regex(/^[A-Z]{3}$/)
        .describe("ISO 4217. Nothing is converted."),
      count: z
        .number()
        .int()
        .min(1)
        .describe("Payments within half a year (183 days), the half year in which they add up to most."),
      sum: amount.describe("What they add up to, in whole minor units (cents; yen)."),
      largest: amount.describe("The largest of them, in minor units."),
      limit: amount
        .nullable()
        .describe(
          "From this amount somebody else approves, in minor units; every payment is below it. Null where no limit was told.",
        ),
      usual: amount
        .nullable()
        .optional()
        .describe(
          "What a payment to another payee comes to: the median over payees, in minor units; null or left out with too few.",
        ),
      nearLimit: z.number().int().min(0).describe("How many are at nine tenths of the limit or above."),
      afterHours: z
        .number()
        .int()
        .min(0)
        .nullable()
        .describe("How many were made outside working hours; null where hours are not looked at or not known."),
      approved: z.boolean().describe("Somebody approved them, and there is a paper that says so."),
      first: z.iso.date(),
      last: z.iso.date(),
    }),
  )
  .max(20)
  .describe(
    "The strongest runs of payments to one payee in the statements of cards and accounts that the person can use.",
  );
