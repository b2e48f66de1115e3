import { defineRule } from "../define-rule";
import type { Facts } from "../facts";
import { answersShow } from "../finding";

export const reportAboutAnother = defineRule({
  id: "report-about-another",
  version: 1,
  measures: ["E2a"],
  group: "identity",
  points: 8,
  stop: false,
  setBy:
    "Bonafide's authors: a report under other names or addresses is mostly somebody else's, so it asks for a look and weighs little; what the agency found in it weighs nothing here, and is for the steps the law asks for.",
  title: "The background report is about other names or addresses",
  often: "A common name, a married name, an old address, two people whose records an agency mixed up.",
  settles: "Ask the candidate which names and addresses are theirs, and the agency to look again",
  check: "background-report",
  letter: { fact: "The background report names other names or addresses than you gave.", shows: [] },
  evaluate(facts: Pick<Facts, "checks" | "findings">) {
    return answersShow(facts, {
      check: "background-report",
      finding: "report-about-another",
      words: "Its names or addresses are not those of the application",
      missing: "whether the report is about this person",
    });
  },
});
