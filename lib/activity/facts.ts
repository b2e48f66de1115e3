import { z } from "zod";

const month = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/);

/** Accounts by their ages, as rules read them. */
export const accountFacts = z.array(
  z.strictObject({
    site: z.string().describe('What its site is called: "LinkedIn".'),
    opened: month.nullable().describe("The month in which it was opened; null where the page names none."),
    firstWork: month
      .nullable()
      .describe("The month of the first work that the account itself shows, a commit; null where none is at hand."),
  }),
);

/** What logs of work say of whose it is. */
export const commitFacts = z.array(
  z.strictObject({
    names: z.number().int().min(0).describe("People who stand there as authors, machines left out."),
    twice: z.number().int().min(0).describe("Commits that stand there twice, to the second, under two people."),
  }),
);
