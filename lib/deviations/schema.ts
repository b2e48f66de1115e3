import { z } from "zod";
import { checkInput } from "@/lib/checks/schema";
import { screeningInput, typed } from "@/lib/screenings/schema";
import { deviations } from "./possible";

const reason = typed(2000).min(1, "Write your reason in your own words.");

export const proposeDeviationInput = checkInput.extend({
  kind: z.string().min(1, "Choose a check.").max(80),
  what: z.enum(deviations, { error: "Choose what is asked otherwise." }),
  reason,
});

export const decideDeviationInput = screeningInput.extend({
  deviationId: z.uuid(),
  decision: z.enum(["granted", "refused"], { error: "Choose one." }),
  reason,
});
