import { defineRule } from "../define-rule";
import type { Facts } from "../facts";
import { seenLive } from "../seen-live";

export const personNotSure = defineRule({
  id: "person-not-sure",
  version: 2,
  measures: ["E1"],
  group: "identity",
  points: 12,
  stop: false,
  setBy:
    "Bonafide's authors: an honest doubt must be free to say, so it only asks for a second look and weighs less than a name that does not agree.",
  title: "It is not certain that the person seen is the one on the document",
  often: "An old or small picture, poor light, a poor connection, a short meeting.",
  settles: "Meet once more, with the document beside the face, and let a second person answer",
  check: "video-interview",
  letter: { fact: "Somebody who met you was not sure about the picture on your identity document.", shows: [] },
  evaluate(facts: Pick<Facts, "interviews" | "attestations">) {
    return seenLive(facts, "not-sure", "not sure that it is the same person");
  },
});
