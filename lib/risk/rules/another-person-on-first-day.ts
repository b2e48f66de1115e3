import { defineRule } from "../define-rule";
import type { Facts } from "../facts";
import { answersShow } from "../finding";

export const anotherPersonOnFirstDay = defineRule({
  id: "another-person-on-first-day",
  version: 1,
  measures: ["E1", "P4"],
  group: "identity",
  points: 40,
  stop: true,
  setBy:
    "Bonafide's authors: who was interviewed must be who comes to work; the one who met both says so, it goes to compliance alone, and somebody else looks again before anything is decided.",
  title: "Another person came on the first day",
  often:
    "A new haircut, a beard or glasses, a poor camera, one who met many people that week, a twin or a colleague mixed up.",
  settles: "Let another person who was at the interview meet them, with the document",
  check: "first-day",
  letter: {
    fact: "Whoever met you on the first day did not find that you are the person from the interview.",
    shows: [],
  },
  evaluate(facts: Pick<Facts, "checks" | "findings">) {
    return answersShow(facts, {
      check: "first-day",
      finding: "another-person",
      words: "Not the person from the interview",
      missing: "whether the person from the interview came on the first day",
    });
  },
});
