import { z } from "zod";
import { ways } from "@/lib/messages/schema";
import { template } from "@/lib/messages/templates";
import { lookTitle } from "@/lib/policy/stages";
import { sourceKind } from "@/lib/sources/kinds";
import { check, event, id, none, text, title } from "../define-event";

/** What happens to a screening itself, and what is written and stated in it. */
export const screening = {
  "screening.place-of-work-said": event(
    none,
    () => "Assessed the screening again, after it was said whose law holds where its position works",
  ),
  // It does not say where.
  "screening.lives-in-said": event(none, () => "Said where the candidate lives"),
  "screening.opened": event(
    z.strictObject({ source: text, claims: z.int(), again: z.boolean().optional(), look: text.optional() }),
    ({ source, claims, again, look }) =>
      `Opened ${look ? `a ${lookTitle(look).toLowerCase()},` : again ? "another screening of the same person" : "the screening"} from ${sourceKind(source).title}, ${claims} claims`,
  ),
  "screening.sent": event(none, () => "Sent the screening to the hiring manager"),
  "screening.ended": event(
    z.strictObject({ ending: text }),
    ({ ending }) => `Ended the screening: ${ending.replaceAll("-", " ")}`,
  ),
  "screening.assigned": event(z.strictObject({ recruiterId: id }), () => "Handed the screening to another recruiter"),
  "screening.snoozed": event(none, () => "Snoozed the screening"),
  "screening.woken": event(none, () => "Took the screening up again"),
  "screening.reminded": event(
    z.strictObject({ turn: z.enum(["candidate", "recruiter", "manager", "compliance"]) }),
    ({ turn }) => `Reminded ${turn === "compliance" ? "compliance" : `the ${turn}`}`,
  ),
  "screening.reminder-cancelled": event(none, () => "Took a reminder back"),
  "screening.reassessed": event(
    none,
    () => "Assessed the screening again, after something that another candidate has too came in or was replaced",
  ),
  "screening.read-again": event(
    none,
    () => "Read from older sources what candidates may have in common, and assessed the screening again",
  ),
  "screening.not-assessed": event(
    z.strictObject({ rule: text }),
    ({ rule }) => `Could not be assessed: “${rule}” failed`,
  ),
  "screening.assessed-after-all": event(none, () => "Assessed the screening again, after it could not be assessed"),
  "screening.ruleset-applied": event(
    z.strictObject({ number: z.int() }),
    ({ number }) => `Assessed the screening again, by ruleset ${number}`,
  ),
  "screening.ruleset-not-applied": event(
    z.strictObject({ number: z.int() }),
    ({ number }) => `Could not assess the screening by ruleset ${number}`,
  ),
  "screening.facts-exported": event(none, () => "Wrote the facts of the screening to a file, at the command line"),
  "screening.named": event(none, () => "Set what the employer’s own system calls the screening"),
  "note.added": event(none, () => "Wrote a note"),
  "source.added": event(
    z.strictObject({ source: text }),
    ({ source }) => `Added a source: ${sourceKind(source).title}`,
  ),
  "source.taken-back": event(
    z.strictObject({ source: text }),
    ({ source }) => `Took a source back that is not the candidate’s, with reason: ${sourceKind(source).title}`,
  ),
  "message.sent": event(
    z.strictObject({ template: text, way: z.enum(["mail", "copied"]), kind: text.nullable() }),
    ({ template: id, way, kind }) =>
      `Wrote to the candidate ${ways[way]}: ${template(id).title.toLowerCase()}${kind ? `, for ${title(kind)}` : ""}`,
  ),
  "message.taken-back": event(
    z.strictObject({ template: text }),
    ({ template: id }) => `Took a mail to the candidate back: ${template(id).title.toLowerCase()}`,
  ),
  "candidate.answered": event(check, ({ kind }) => `Closed what was asked of the candidate about ${title(kind)}`),
  "screening.restricted": event(
    z.strictObject({ readerIds: z.array(id) }),
    ({ readerIds }) =>
      `Restricted the screening to compliance${readerIds.length > 0 ? ` and ${readerIds.length} named` : ""}`,
  ),
  "screening.unrestricted": event(none, () => "Ended the restriction of the screening"),
};
