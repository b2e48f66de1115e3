import { z } from "zod";
import { gates } from "@/lib/policy/stages";
import { screeningInput, typed } from "@/lib/screenings/schema";

const reason = typed(4000).min(1, "Write your reason in your own words.");

export const decideInput = screeningInput.extend({
  gate: z.enum(gates.map(({ id }) => id)),
  kind: z.enum(["ready", "hold", "question", "stop-proposed"]),
  reason,
  /** The assessment that was on the screen. */
  assessmentId: z.uuid(),
});

/** A hand-over; the words answer the manager's question when there is one. */
export const sendInput = screeningInput.extend({ words: typed(2000) });

export const holdInput = decideInput.omit({ kind: true });
