import { z } from "zod";
import { addressChecks, confirmedWords } from "@/lib/checks/by-compliance";
import { screeningInput } from "@/lib/screenings/schema";

type Confirmed = keyof typeof confirmedWords;

export const confirmAddressInput = screeningInput.extend({
  kind: z.enum(addressChecks),
  outcome: z.enum(Object.keys(confirmedWords) as [Confirmed, ...Confirmed[]], { error: "Choose one." }),
});
