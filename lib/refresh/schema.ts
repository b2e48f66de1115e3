import { z } from "zod";
import { pageCursor } from "@/lib/db/page";
import { staffRow } from "@/lib/imports/row";
import { day } from "@/lib/matching/days";
import { laterStages, type Stage } from "@/lib/policy/stages";
import { screeningInput, typed } from "@/lib/screenings/schema";
import { type Changed, changes } from "./due-dates";

export const startDayInput = screeningInput.extend({
  startsOn: day("Choose the first day of work."),
  /** Why it changed; nothing is asked the first time. */
  reason: typed(500).default(""),
});

const workInput = z.object({ employmentId: z.uuid() });

export const changeInput = workInput.extend({
  what: z.enum(Object.keys(changes) as [Changed, ...Changed[]], { error: "Choose what changed." }),
  on: day("Choose the day on which they told us."),
});

export const leftInput = workInput.extend({ endedOn: day("Choose the last day of work.") });

export const bringInInput = z.object({ positionId: z.uuid("Choose a position."), row: staffRow });

export const openLookInput = z.object({ dueId: z.uuid() });

const laterIds = laterStages.map(({ id }) => id) as [Stage, ...Stage[]];

/** What of the list is shown, as it stands in the address; what does not parse falls back to all that is to do. */
export const lookFilter = pageCursor.extend({
  show: z.enum(["to-do", "overdue", "month", "done"]).catch("to-do"),
  stage: z.enum(laterIds).optional().catch(undefined),
});

export type LookFilter = z.infer<typeof lookFilter>;
