import { defineRule } from "../define-rule";
import type { Facts } from "../facts";
import { seenLive } from "../seen-live";

export const personNotTheSame = defineRule({
  id: "person-not-the-same",
  version: 2,
  measures: ["E1"],
  group: "identity",
  points: 40,
  stop: true,
  setBy:
    "Bonafide's authors: who applies must be who comes, and a colleague looked at both; it goes to compliance alone, and still somebody else looks again before anything is decided.",
  title: "The person seen does not agree with the document",
  often: "An old picture, a haircut, a beard or glasses, an illness, poor light or a poor camera.",
  settles: "Let another person see the candidate with the document, in good light or in person",
  check: "video-interview",
  letter: { fact: "Somebody who met you did not find that the picture on your identity document agrees.", shows: [] },
  evaluate(facts: Pick<Facts, "interviews" | "attestations">) {
    return seenLive(facts, "different", "not the same person");
  },
});
