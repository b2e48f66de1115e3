import { z } from "zod";

/** What messages say of a wish to go on elsewhere, before a person has said whether it is one. */
export const received = z
  .array(
    z.strictObject({
      at: z.iso.date().nullable().describe("The day of the message; null where it does not say it."),
      from: z.enum(["candidate", "agency"]),
      wish: z.string().describe('Where to: "WhatsApp".'),
    }),
  )
  .optional()
  .describe(
    "Sentences in messages that read like a wish to go on elsewhere and that nobody has answered for; left out while no message was read.",
  );

export type Received = z.infer<typeof received>;
