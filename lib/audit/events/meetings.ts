import { z } from "zod";
import { challengeKind } from "@/lib/interviews/challenges";
import { isOrigin, origins } from "@/lib/sessions/origins";
import { check, event, id, none, text } from "../define-event";

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
  "session.added": event(
    z.strictObject({ source: text, number: z.number().int() }),
    ({ source, number }) =>
      `Kept ${number === 1 ? "a session" : `${number} sessions`} of the candidate: ${(isOrigin(source) ? origins[source] : source).toLowerCase()}`,
  ),
  "session.network-seen": event(z.strictObject({ sessionId: id }), () => "Looked at the network of a session"),
  "session.forgotten": event(z.strictObject({ number: z.number().int() }), ({ number }) =>
    number === 1 ? "The address of a session was forgotten" : `The addresses of ${number} sessions were forgotten`,
  ),
};
