import { z } from "zod";

const note = z.string().trim().min(1, "Write something first.").max(4000, "At most 4,000 characters.");

export const screeningInput = z.object({ screeningId: z.uuid() });

export const noteInput = screeningInput.extend({ body: note.meta({ title: "Note", multiline: true }) });

/** The ends a recruiter can record; "ready" and "stopped" follow from decisions. */
export const endInput = screeningInput.extend({
  ending: z.enum(["withdrew", "not-selected", "position-closed"], { error: "Choose how it ended." }),
});

export const askInput = screeningInput.extend({
  kind: z.string().max(80),
  words: z.string().trim().min(1, "Write what you asked for.").max(500, "At most 500 characters."),
});

export const requestInput = screeningInput.extend({ requestId: z.uuid() });

export const attestInput = screeningInput.extend({
  how: z.enum(["video", "in-person"], { error: "Choose how you met." }),
  answer: z.enum(["same", "not-sure", "different"], { error: "Choose an answer." }),
  note: z.string().trim().max(2000, "At most 2,000 characters.").optional(),
});

/** Filters of the queue, as they stand in the address; what does not parse falls back to everything. */
export const queueFilter = z.object({
  turn: z.enum(["mine", "recruiter", "candidate", "institution", "manager", "compliance", "all"]).catch("all"),
  position: z.uuid().optional().catch(undefined),
  state: z.enum(["with-compliance", "open-differences", "keep-checking", "nothing-open"]).optional().catch(undefined),
  q: z.string().trim().max(120).optional().catch(undefined),
  ended: z.enum(["yes"]).optional().catch(undefined),
  /** "due date~id" of the last row seen. */
  after: z.string().max(60).optional().catch(undefined),
});

export type QueueFilter = z.infer<typeof queueFilter>;
