import { z } from "zod";
import { screeningInput } from "@/lib/screenings/schema";
import { activity } from "@/lib/sources/kinds/activity";

/** Of pasted text; of what was read of a file, which is counted as it is sent. Both are below what a server takes in one go, 1 MB. */
const longest = { pasted: 900_000, file: 1_000_000 };

const count = z.number().int().min(0).max(1_000_000_000);

/** What the browser read of a file: of a long one the lines of the newest times and of the very first, and how many there were. */
const logFile = z.object({
  log: z.string().min(1).max(longest.file),
  times: count,
  /** The lines that could not be read: the first of them by number, and how many. */
  unread: z.object({ lines: z.array(count).max(5), count }),
});

export type LogFile = z.infer<typeof logFile>;

/** Bytes of a file's lines, as they are sent. */
export const largestLog = longest.file;

/** Times of work, pasted or read from a file, with where they come from. */
export const activityInput = screeningInput
  .extend({
    ...activity.details.pick({ basis: true, account: true, since: true }).shape,
    log: z.string(),
    file: logFile.optional(),
  })
  .refine(({ log, file }) => file || log.length <= longest.pasted, {
    path: ["log"],
    error: "This is too long to paste. Save it as a file, and drop the file here: it may have any length.",
  })
  .refine(({ log, file }) => log !== "" || file, {
    path: ["log"],
    error: "Paste the log, or drop its file.",
  });
