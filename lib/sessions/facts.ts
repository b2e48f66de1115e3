import { z } from "zod";

export const clockVerdicts = ["agrees", "differs", "unknown"] as const;

/** Times at which the candidate was connected, as rules read them: no address, no place, and nothing of VPNs and proxies. */
export const sessionFacts = z
  .array(
    z.strictObject({
      at: z.iso.datetime(),
      place: z
        .enum(clockVerdicts)
        .describe(
          "Whether the clock of the device agrees with the place claimed; which place it is set to is not kept.",
        ),
      sharedWith: z
        .number()
        .int()
        .min(0)
        .describe("Other candidates who were connected from the same address within 30 days before or after."),
    }),
  )
  .describe(
    "When the candidate was connected, oldest first: one for each day and each way of connecting. Those over a VPN or a proxy are left out, since using one for privacy weighs nothing.",
  );

export type SessionFact = z.infer<typeof sessionFacts>[number];
