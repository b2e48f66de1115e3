import { z } from "zod";
import { pageCursor } from "@/lib/db/page";
import { day } from "@/lib/matching/days";
import { type Gate, gates } from "@/lib/policy/stages";
import { screeningInput, typed } from "@/lib/screenings/schema";
import { secondWord } from "@/lib/screenings/second-word";

const gateIds = gates.map(({ id }) => id) as [Gate, ...Gate[]];
export const proposeEarlyInput = screeningInput.extend({
  gate: z.enum(gateIds),
  what: typed(500).min(1, "Write exactly what may be done."),
  reason: secondWord.shape.reason,
  /** The last day on which it holds. */
  until: day("Choose the last day."),
});

export const decideEarlyInput = screeningInput.extend({ openingId: z.uuid(), ...secondWord.shape });

/** Which releases are listed, as it stands in the address; what does not parse falls away. */
export const releaseFilter = pageCursor.extend({
  gate: z.enum(gateIds).optional().catch(undefined),
  standing: z.enum(["open", "closed"]).optional().catch(undefined),
  /** A part of a name or of a position. */
  q: z.string().trim().max(120).optional().catch(undefined),
});

export type ReleaseFilter = z.infer<typeof releaseFilter>;
