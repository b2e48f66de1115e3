import { z } from "zod";
import { screeningInput } from "@/lib/screenings/schema";
import { activity } from "@/lib/sources/kinds/activity";

/** Below what a server takes in one go. */
const longest = 900_000;

/** Times of work as they are pasted, with where they come from. */
export const activityInput = screeningInput.extend({
  ...activity.details.pick({ basis: true, account: true, since: true }).shape,
  log: z
    .string()
    .min(1, "Paste the log, or drop its file.")
    .max(longest, "This is too long. Keep the newest 5,000 lines: git log -n 5000 …"),
});
