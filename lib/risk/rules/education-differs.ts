import { defineRule } from "../define-rule";
import type { Facts } from "../facts";
import { statedDifferently } from "../stated-differently";

export const educationDiffers = defineRule({
  id: "education-differs",
  version: 1,
  measures: ["E5"],
  group: "work history",
  points: 8,
  stop: false,
  setBy:
    "Bonafide's authors: degrees lie further back than jobs and are named in many ways, so it weighs less than a job that is stated differently.",
  title: "An education is stated differently in two sources",
  often: "A school that changed its name, studies broken off or still under way, a degree translated.",
  settles: "Ask the candidate which of the two is right, and for the certificate",
  check: "education",
  letter: { fact: "An education is not stated the same way everywhere.", shows: "all" },
  evaluate({ claims }: Pick<Facts, "claims">) {
    return statedDifferently(
      claims.filter(({ attribute }) => attribute === "education"),
      "an education",
    );
  },
});
