import { defineRule } from "../define-rule";
import type { Facts } from "../facts";
import { statedDifferently } from "../stated-differently";

export const nameDiffers = defineRule({
  id: "name-differs",
  version: 1,
  measures: ["E5"],
  group: "identity",
  points: 20,
  stop: false,
  setBy:
    "Bonafide's authors: everything else hangs on the name, but names change and are written in many ways, so it stays below the points of a person who was not recognised.",
  title: "The name is stated differently",
  often: "A marriage or divorce, a chosen name, another script or spelling, a short form, a typing error.",
  settles: "Ask the candidate which names they use, and for a document that shows both",
  check: null,
  letter: { fact: "Your name is not stated the same way everywhere.", shows: "all" },
  evaluate({ claims }: Pick<Facts, "claims">) {
    return statedDifferently(
      claims.filter(({ attribute }) => attribute === "name"),
      "the name",
    );
  },
});
