import { defineRule } from "../define-rule";
import type { Facts } from "../facts";
import { statedDifferently } from "../stated-differently";

export const contactDiffers = defineRule({
  id: "contact-differs",
  version: 2,
  measures: ["E5"],
  group: "contact",
  points: 6,
  stop: false,
  setBy:
    "Bonafide's authors: most people have several addresses and numbers; it is noted so that somebody asks, and cannot reach compliance by itself.",
  title: "An e-mail address or a phone number is stated differently",
  often: "A private and a professional address, a new number, an old résumé.",
  settles: "Ask the candidate which one to use, and where the other comes from",
  check: null,
  letter: { fact: "Your e-mail address or your phone number is not the same everywhere you state it.", shows: "all" },
  evaluate({ claims }: Pick<Facts, "claims">) {
    return statedDifferently(
      claims.filter(({ attribute }) => attribute === "email" || attribute === "phone"),
      "an e-mail address or a phone number",
    );
  },
});
