import { defineRule } from "../define-rule";
import type { Facts } from "../facts";
import { statedDifferently } from "../stated-differently";

export const workHistoryDiffers = defineRule({
  id: "work-history-differs",
  version: 1,
  measures: ["E5"],
  group: "work history",
  points: 12,
  stop: false,
  setBy:
    "Bonafide's authors: employers and dates are what a résumé is read for, yet memory and shortened résumés explain many, so it weighs half of an employer who does not confirm.",
  title: "A job is stated differently in two sources",
  often: "Dates from memory, a résumé cut short, a company that changed its name, work through an agency.",
  settles: "Ask the candidate which of the two is right, and keep the answer",
  check: "employment",
  letter: { fact: "A job is not stated the same way everywhere.", shows: "all" },
  evaluate({ claims }: Pick<Facts, "claims">) {
    return statedDifferently(
      claims.filter(({ attribute }) => attribute === "work"),
      "a job",
    );
  },
});
