import { z } from "zod";
import { screeningInput, typed } from "@/lib/screenings/schema";

const reason = typed(2000).min(1, "Write what you found out, and from whom.");

export const proposeInput = screeningInput.extend({
  rule: z.string().max(80),
  /** Grows with what bears on the difference. */
  fingerprint: z.string().max(2000),
  reason,
  /** A file of the screening that shows it. */
  evidenceId: z.union([z.literal("").transform(() => undefined), z.uuid()]).optional(),
});

export const decideSettlementInput = screeningInput.extend({
  settlementId: z.uuid(),
  decision: z.enum(["settled", "confirmed", "returned"], { error: "Choose one." }),
  reason,
});
