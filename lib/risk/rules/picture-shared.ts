import { othersWords } from "@/lib/alike/others-words";
import { clear, defineRule, raised, unknown } from "../define-rule";
import type { Facts } from "../facts";

export const pictureShared = defineRule({
  id: "picture-shared",
  version: 1,
  measures: ["P2", "P6"],
  group: "shared",
  points: 24,
  stop: false,
  setBy:
    "Bonafide's authors: one picture of a document for two people needs a look at both, as one number does; but pictures are told to be the same by a measure and not by reading, so it weighs less than a number and stops nothing alone. Papers that were mixed up raise the number and the picture, so both are one cause with whatever else is shared.",
  title: "The same picture of an identity document came in for another candidate",
  often: "The same person's earlier application, a picture put with the wrong candidate, papers of a couple mixed up.",
  settles: "Let compliance look at both pictures, and ask for a new one taken now",
  check: "identity-document",
  letter: {
    fact: "The picture of your identity document is the same as one that came in for somebody else.",
    shows: [],
  },
  evaluate({ shared }: Pick<Facts, "shared">) {
    const others = shared?.picture ?? null;
    if (others === null) return unknown("a picture of an identity document");
    if (others === 0) return clear();
    const words = othersWords(others);
    return raised(`${words} sent the same picture of an identity document.`, [
      { label: "The same picture", text: words },
    ]);
  },
});
