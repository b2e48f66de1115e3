import { z } from "zod";
import { screeningInput } from "@/lib/screenings/schema";

const reason = z
  .string()
  .trim()
  .min(1, "Write what you found out, and from whom.")
  .max(2000, "At most 2,000 characters.");

export const proposeInput = screeningInput.extend({
  rule: z.string().max(80),
  fingerprint: z.string().max(64),
  reason,
  evidenceId: z.uuid().optional(),
});

export const decideSettlementInput = screeningInput.extend({
  settlementId: z.uuid(),
  decision: z.enum(["settled", "confirmed", "returned"], { error: "Choose one." }),
  reason,
});
