import { z } from "zod";
import { readMonth } from "@/lib/matching/dates";
import { defineSource } from "../define-source";

/** Where times of work come from, the stronger first. */
export const bases = {
  "server-times": "Times a server kept",
  "git-log": "Author dates of a git log",
} as const;

const details = z.object({
  basis: z.enum(Object.keys(bases) as [keyof typeof bases], { error: "Choose one." }),
  account: z.string().trim().min(1, "Write the account or the repository.").max(200, "At most 200 characters."),
  since: z
    .string()
    .trim()
    .max(40, "At most 40 characters.")
    .refine((text) => text === "" || readMonth(text) !== null, "Write it as 2019-03.")
    .optional(),
  /** Instants, the newest first, as minutes since 1970 in UTC: an offset that a log gave is never kept. */
  minutes: z.array(z.number().int()),
  /** What the log shows of its authors and dates, as it was read. */
  oddities: z.array(z.string()),
  /** How many people's names stand there, and how many commits twice; what was kept before it was counted has none. */
  authors: z.object({ names: z.number().int(), twice: z.number().int() }).optional(),
});

export type ActivityDetails = z.infer<typeof details>;

/** When an account did something. It states nothing that other sources state, so it is no column of the matrix. */
export const activity = defineSource({
  id: "activity",
  title: "Times of work",
  claims: [],
  mayBeAnothers: true,
  details,
  called: (stored) => (stored as ActivityDetails).account,
});
