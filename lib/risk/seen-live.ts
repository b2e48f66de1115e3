import { type Answer, clear, raised, unknown } from "./define-rule";
import type { FactAttestation } from "./facts";

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

/** Raised for everyone who saw the candidate live and answered so; unknown while nobody has. */
export function seenLive(attestations: FactAttestation[], answer: FactAttestation["answer"], words: string): Answer {
  if (attestations.length === 0) return unknown("somebody who saw the candidate live with their identity document");
  const so = attestations.filter((attestation) => attestation.answer === answer);
  if (so.length === 0) return clear();
  return raised(
    words,
    so.map(({ how }) => ({ label: howWords[how], text: answerWords[answer] })),
  );
}
