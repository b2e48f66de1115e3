import { z } from "zod";
import { roles } from "@/lib/auth/permissions";
import { askerWords } from "@/lib/channels/became";
import { outcomeWords } from "@/lib/checks/define-check";
import { consentText } from "@/lib/consents/texts";
import { evidenceKind } from "@/lib/evidence/kinds";
import { counted } from "@/lib/matching/counted";
import { sourceKind } from "@/lib/sources/kinds";
import { check, count, event, id, none, role, text, title } from "../define-event";

/** What happens in checks, and to what they rest on. */
export const checks = {
  "check.started": event(check, ({ kind }) => `Started ${title(kind)}`),
  "check.assigned": event(
    z.strictObject({ kind: text, to: role }),
    ({ kind, to }) => `Handed ${title(kind)} to ${roles[to]}`,
  ),
  "check.completed": event(
    z.strictObject({ kind: text, outcome: z.enum(["clear", "concern", "could-not-verify"]) }),
    ({ kind, outcome }) => `Completed ${title(kind)}: ${outcomeWords[outcome].toLowerCase()}`,
  ),
  "check.reused": event(check, ({ kind }) => `Took over ${title(kind)} from another screening of the same person`),
  "check.reopened": event(check, ({ kind }) => `Reopened ${title(kind)}`),
  "contact.found": event(
    z.strictObject({ medium: text, foundIn: text }),
    ({ medium }) => `Added a contact found by us (${medium})`,
  ),
  "verification.asked": event(none, () => "Asked an institution"),
  "verification.answered": event(
    z.strictObject({ answer: text }),
    ({ answer }) => `Recorded the answer of an institution: ${answer.replaceAll("-", " ")}`,
  ),
  "channel.asked": event(
    z.strictObject({ way: text }),
    ({ way }) => `Wrote down a wish to move elsewhere, by ${askerWords(way)}`,
  ),
  "channel.answered": event(
    z.strictObject({ outcome: text }),
    ({ outcome }) => `Wrote down what became of a wish to move elsewhere: ${outcome}`,
  ),
  "channel.taken-back": event(none, () => "Took an entry about a wish to move elsewhere back"),
  "correspondence.read": event(
    z.strictObject({ messages: count, wishes: count, left: count }),
    ({ messages, wishes, left }) =>
      `Read ${counted(messages, "message")}, with ${counted(wishes, "sentence")} to look at${left > 0 ? `; ${counted(left, "message")} of others left unread` : ""}`,
  ),
  "correspondence.no-wish": event(none, () => "Said that a sentence in a message is no wish to move elsewhere"),
  "consent.recorded": event(
    z.strictObject({ kind: text, how: text }),
    ({ kind, how }) => `Recorded ${consentText(kind).act}, ${how}: ${consentText(kind).title.toLowerCase()}`,
  ),
  "consent.withdrawn": event(
    z.strictObject({ kind: text }),
    ({ kind }) => `Recorded that a consent was taken back: ${consentText(kind).title.toLowerCase()}`,
  ),
  "document.reading-asked": event(check, ({ kind }) => `Asked a second person to read the ${title(kind)}`),
  "document.confirmed": event(
    z.strictObject({ source: text, answer: text }),
    ({ source, answer }) => `Read the ${sourceKind(source).title.toLowerCase()} as the second person: ${answer}`,
  ),
  "evidence.added": event(
    z.strictObject({ kind: text }),
    ({ kind }) => `Added evidence: ${evidenceKind(kind).title.toLowerCase()}`,
  ),
  "evidence.read": event(
    z.strictObject({ evidenceId: id, part: z.enum(["whole", "range", "thumbnail", "picture"]) }),
    ({ part }) => readWords[part],
  ),
};

const readWords = {
  whole: "Read an evidence file",
  range: "Read part of an evidence file",
  thumbnail: "Saw a thumbnail",
  picture: "Looked closely at an evidence file",
};
