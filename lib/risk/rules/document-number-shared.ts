import { clear, defineRule, raised, unknown } from "../define-rule";
import type { Facts } from "../facts";

export const documentNumberShared = defineRule({
  id: "document-number-shared",
  version: 1,
  measures: ["P6"],
  group: "shared",
  points: 30,
  stop: true,
  setBy:
    "Bonafide's authors: a document names one person, so one number with two needs somebody who may see both; one wrong letter can do it, so it weighs less than a person who was seen and is another. It is one cause with whatever else another candidate has too.",
  title: "The number of the document was typed in for another candidate too",
  often: "A typing error, the papers of twins or of a couple mixed up, one person who applied twice.",
  settles: "Read the number once more from the document, and let compliance look at both",
  check: "identity-document",
  letter: {
    fact: "The number of your identity document was also typed in for another application; that may be an error of ours.",
    shows: [],
  },
  evaluate({ sameNumber }: Pick<Facts, "sameNumber">) {
    if (sameNumber === null) return unknown("the number of an identity document");
    if (sameNumber === 0) return clear();
    const others =
      sameNumber === 1 ? "another candidate’s document" : `the documents of ${sameNumber} other candidates`;
    return raised(`The same number was typed in from ${others}.`, [
      { label: "Other candidates with this number", text: String(sameNumber) },
    ]);
  },
});
