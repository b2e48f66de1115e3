import { z } from "zod";
import { stages } from "./stages";

/** What a policy version asks for. */
export const policyChecks = z.array(
  z.strictObject({
    kind: z.string(),
    stage: z.enum(stages.map(({ id }) => id)),
    required: z.boolean(),
  }),
);

export type PolicyCheck = z.infer<typeof policyChecks>[number];
