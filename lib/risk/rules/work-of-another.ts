import { defineRule } from "../define-rule";
import type { Facts } from "../facts";
import { answersShow } from "../finding";

export const workOfAnother = defineRule({
  id: "work-of-another",
  version: 1,
  measures: ["E5"],
  group: "work history",
  points: 10,
  stop: false,
  setBy:
    "Bonafide's authors: borrowed work is how a profile is filled, and shared, renamed and inherited projects look the same; so it weighs like a history that is told otherwise.",
  title: "Work that is shown carries another name",
  often: "A married or chosen name, work done in a team or for an employer, a template, a fork of somebody's project.",
  settles: "Ask the candidate to talk through the work, and what of it is theirs",
  check: "portfolio",
  letter: { fact: "Work that you showed carries another name.", shows: [] },
  evaluate(facts: Pick<Facts, "checks" | "findings">) {
    return answersShow(facts, {
      check: "portfolio",
      finding: "work-of-another",
      words: "Work on a page carries somebody else's name",
      missing: "whether the work shown is theirs",
    });
  },
});
