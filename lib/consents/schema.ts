import { z } from "zod";
import { day } from "@/lib/matching/days";
import { screeningInput } from "@/lib/screenings/schema";
import { consentText, consentTextIds } from "./texts";
import { consentWayIds } from "./ways";

/** What is said of a consent that was given or a notice that was handed over, before its file is on the server. */
export const consentSaid = screeningInput
  .extend({
    kind: z.enum(consentTextIds),
    /** The version that was shown to whoever records it. */
    textVersion: z.int(),
    givenOn: day(),
    how: z.enum(consentWayIds, { error: "Choose how it was given." }),
    evidenceId: z.uuid().optional(),
  })
  .refine(({ kind, how }) => !(consentText(kind).inWriting && how === "spoken"), {
    path: ["how"],
    error: "The law wants this one in writing: signed or by e-mail.",
  });

/** The same with its file, which only spoken words may do without. */
export const recordConsentInput = consentSaid.refine(({ how, evidenceId }) => how === "spoken" || evidenceId, {
  path: ["evidenceId"],
  error: "Add what was signed, or the e-mail.",
});

export const withdrawConsentInput = screeningInput.extend({ consentId: z.uuid() });
