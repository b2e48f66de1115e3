import { z } from "zod";
import { checkInput } from "@/lib/checks/schema";
import { screeningInput } from "@/lib/screenings/schema";
import { secondWord } from "@/lib/screenings/second-word";
import { deviations } from "./possible";

export const proposeDeviationInput = checkInput.extend({
  kind: z.string().min(1, "Choose a check.").max(80),
  what: z.enum(deviations, { error: "Choose what is asked otherwise." }),
  reason: secondWord.shape.reason,
});

export const decideDeviationInput = screeningInput.extend({ deviationId: z.uuid(), ...secondWord.shape });
