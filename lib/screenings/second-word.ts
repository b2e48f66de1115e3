import { z } from "zod";
import { typed } from "./schema";

/** What a second person says of what somebody else proposed, with their reason. */
export const secondWord = z.object({
  decision: z.enum(["granted", "refused"], { error: "Choose one." }),
  reason: typed(2000).min(1, "Write your reason in your own words."),
});
