import { defineRule } from "../define-rule";
import type { Facts } from "../facts";
import { statedDifferently } from "../stated-differently";

export const placeDiffers = defineRule({
  id: "place-differs",
  version: 1,
  measures: ["E5"],
  group: "place",
  points: 10,
  stop: false,
  setBy:
    "Bonafide's authors: people move and résumés age, so a place that does not agree is worth a question and no more.",
  title: "Where the candidate lives is stated differently",
  often: "A recent move, an old résumé, a second home, the nearest city named instead of the town.",
  settles: "Ask the candidate where they live now and since when",
  check: null,
  letter: { fact: "Where you live is not stated the same way everywhere.", shows: "all" },
  // Where equipment would go has a rule of its own.
  evaluate({ claims }: Pick<Facts, "claims">) {
    const home = claims.filter(
      ({ attribute, source }) => ["place", "address"].includes(attribute) && source !== "shipping-request",
    );
    return statedDifferently(home, "where the candidate lives");
  },
});
