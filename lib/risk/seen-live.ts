import { type Answer, clear, raised, unknown } from "./define-rule";
import type { FactAttestation, Facts } from "./facts";

export const howWords: Record<FactAttestation["how"], string> = {
  video: "Seen by video",
  "in-person": "Seen in person",
  "third-party": "Seen by somebody trusted",
};

const answerWords: Record<FactAttestation["answer"], string> = {
  same: "The same person",
  "not-sure": "Not sure",
  different: "Not the same person",
};

type Seen = Pick<Facts, "interviews" | "attestations">;

/** How many people say independently whether the person is the one on the document: two at an interview, one at a later meeting. */
export const answersNeeded = (kind: string | undefined) => (kind === "interview" ? 2 : 1);

/** The answers that count by now: none of a meeting before all that it needs are in, so that nobody is led by who was first. */
export function answersThatCount({ interviews, attestations }: Seen): FactAttestation[] {
  const at = (meeting: number) => attestations.filter(({ interview }) => interview === meeting).length;
  return attestations.filter(
    ({ interview }) => interview === null || at(interview) >= answersNeeded(interviews[interview]?.kind),
  );
}

/** Raised when somebody who saw the candidate live answered so; unknown while no answer counts. */
export function seenLive(seen: Seen, answer: FactAttestation["answer"], says: string): Answer {
  const counted = answersThatCount(seen);
  if (counted.length === 0) return unknown("whether the candidate seen live is the person on the document");
  const so = counted.filter((attestation) => attestation.answer === answer);
  if (so.length === 0) return clear();
  const who =
    counted.length === 1 ? "Somebody who saw the candidate" : `${so.length} of ${counted.length} who saw the candidate`;
  return raised(
    `${who} answered: ${says}.`,
    so.map(({ how }) => ({ label: howWords[how], text: answerWords[answer] })),
  );
}
