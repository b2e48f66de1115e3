import { z } from "zod";
import { pageCursor } from "@/lib/db/page";
import { instant } from "@/lib/matching/days";
import { clientInput, referenceInput, screeningInput, typed } from "@/lib/screenings/schema";
import { inOrder } from "@/lib/sources/attributes/span";
import { clientsGiven } from "@/lib/sources/kinds/clients-given";
import { referencesGiven } from "@/lib/sources/kinds/references-given";
import { contract } from "./asked/contract";
import { job } from "./asked/job";
import { referee } from "./asked/referee";
import { study } from "./asked/study";
import { type Medium, media, type Provenance, provenance } from "./provenance";

export const contactInput = screeningInput.extend({
  claimId: z.uuid(),
  medium: z.enum(Object.keys(media) as [Medium, ...Medium[]], { error: "Choose how to reach them." }),
  value: typed(500).min(1, "Write the contact you found."),
  foundIn: z.enum(Object.keys(provenance) as [Provenance, ...Provenance[]], { error: "Say where you found it." }),
  foundAt: typed(500).min(1, "Write the page, the register number or the file, so that somebody else finds it too."),
});

export const askedInput = screeningInput.extend({
  contactId: z.uuid(),
  /** Now, unless said otherwise. */
  askedAt: instant().optional(),
});

/** What is recorded of an answer; `said` is by the check in which it was asked. */
export const answerTo = <const Check extends string, Said extends z.ZodType>(asked: { check: Check; said: Said }) =>
  screeningInput.extend({
    check: z.literal(asked.check),
    verificationId: z.uuid(),
    answer: z.enum(["confirmed", "differs", "no-record", "declined", "no-answer"], { error: "Choose what they said." }),
    answeredAt: instant(),
    answeredBy: typed(200),
    note: typed(4000),
    said: asked.said,
  });

export const answerInput = z.discriminatedUnion("check", [
  answerTo(job),
  answerTo(study),
  answerTo(contract),
  answerTo(referee),
]);

/** A person the candidate named after the application. */
export const namedInput = screeningInput.extend({ ...referenceInput.shape, details: referencesGiven.details });

/** A client the candidate named after the application. */
export const clientNamedInput = screeningInput
  .extend({ ...clientInput.shape, details: clientsGiven.details })
  .refine(...inOrder);

/** Which questions the room shows, as it stands in the address. */
export const openFilter = pageCursor.extend({ show: z.enum(["waiting", "not-asked", "answered"]).catch("waiting") });

export type OpenFilter = z.infer<typeof openFilter>;
