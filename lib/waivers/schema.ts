import { z } from "zod";
import { checkInput } from "@/lib/checks/schema";
import { pageCursor } from "@/lib/db/page";
import { day } from "@/lib/matching/days";
import { hiringGates } from "@/lib/policy/stages";
import { screeningInput } from "@/lib/screenings/schema";
import { secondWord } from "@/lib/screenings/second-word";

export const proposeWaiverInput = checkInput.extend({
  reason: secondWord.shape.reason,
  /** The last gate it counts for, and from the next on the check holds; none: for every gate. */
  upTo: z.union([z.literal("").transform(() => null), z.enum(hiringGates, { error: "Choose one." })]),
  /** The last day on which it holds; none: for as long as the screening. */
  until: z.union([z.literal("").transform(() => null), day("Choose a day.")]),
});

export const decideWaiverInput = screeningInput.extend({ waiverId: z.uuid(), ...secondWord.shape });

/** The lists of waivers: those that hold, those that wait for a second person, and those that do not hold. */
export const waiverLists = [
  { id: "in-force", title: "In force" },
  { id: "waiting", title: "Waiting" },
  { id: "over", title: "Refused or over" },
] as const;

export type WaiverList = (typeof waiverLists)[number]["id"];

/** What of them is shown, as it stands in the address; what does not parse falls back to those in force. */
export const waiverFilter = pageCursor.extend({
  show: z.enum(waiverLists.map(({ id }) => id)).catch("in-force"),
});

export type WaiverFilter = z.infer<typeof waiverFilter>;
