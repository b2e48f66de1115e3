import { z } from "zod";
import { challengeKind } from "@/lib/interviews/challenges";
import { check, event, none, text } from "../define-event";

/** What happens when a candidate is met. */
export const meetings = {
  "interview.started": event(
    z.strictObject({ kind: text, path: text }),
    ({ kind, path }) =>
      `Started ${kind === "interview" ? "the interview" : "a later meeting"}, ${path.replaceAll("-", " ")}`,
  ),
  "interview.ended": event(none, () => "Ended the meeting"),
  "challenge.started": event(
    z.strictObject({ kind: text }),
    ({ kind }) => `Began: ${challengeKind(kind).title.toLowerCase()}`,
  ),
  "challenge.finished": event(
    z.strictObject({ kind: text, outcome: text }),
    ({ kind, outcome }) => `${challengeKind(kind).title}: ${outcome.replaceAll("-", " ")}`,
  ),
  // Its words leave the answer out: whoever answers next reads what happened last, and must not be led by it.
  "identity.attested": event(
    z.strictObject({ how: text, answer: text }),
    ({ how }) => `Answered whether it is the person on the document (${how.replaceAll("-", " ")})`,
  ),
  "passkey.asked": event(check, ({ kind }) => `Made a link for a passkey: ${kind}`),
  "passkey.answered": event(
    z.strictObject({ outcome: text }),
    ({ outcome }) => `The candidate answered with a passkey: ${outcome.replaceAll("-", " ")}`,
  ),
  "passkey.witnessed": event(
    z.strictObject({ answer: text }),
    ({ answer }) => `Said whether the candidate was seen using the passkey: ${answer}`,
  ),
};
