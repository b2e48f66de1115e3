import { z } from "zod";
import { day } from "@/lib/matching/days";
import { screeningInput, typed } from "@/lib/screenings/schema";
import { type Asker, askers, type Became, outcomes } from "./became";

export const wishInput = screeningInput.extend({
  askedOn: day("Choose a day."),
  askedBy: z.enum(Object.keys(askers) as [Asker, ...Asker[]], { error: "Choose one." }),
  toWhat: typed(200).min(1, "Write where to."),
  words: typed(2000),
  /** The sentence of a message in which it was read. */
  readId: z.uuid().optional(),
});

const one = screeningInput.extend({ requestId: z.uuid() });

export const becameInput = one.extend({
  became: z.enum(Object.keys(outcomes) as [Became, ...Became[]], { error: "Choose one." }),
});

export const takeBackInput = one.extend({ reason: typed(500).min(1, "Write why it does not belong here.") });
