import { z } from "zod";

/** What a text is. */
export const textKinds = ["message", "resume", "profile"] as const;

export type TextKind = (typeof textKinds)[number];

/** The same as it was stored. */
export const textKind = (stored: string): TextKind => textKinds.find((kind) => kind === stored) ?? "message";

/** What the texts of a screening have in common with other candidates'. */
export const texts = z
  .strictObject({
    compared: z
      .number()
      .int()
      .min(1)
      .describe("Messages, résumés and profiles with enough words of their own to be compared."),
    sharedWith: z.number().int().min(0).describe("Other candidates with much the same text."),
    share: z
      .number()
      .min(0)
      .max(1)
      .describe("Estimated share of runs of five words that the most alike two have in common; 0 when none is alike."),
    what: z.enum(textKinds).describe("Which text that is; the first of them when none is alike."),
  })
  .optional()
  .describe(
    "Texts beside those of other candidates, without the advertisement's words and known templates; left out while there is none to compare.",
  );

export type Texts = z.infer<typeof texts>;
