import { clear, defineRule, raised, unknown } from "../define-rule";
import type { Facts } from "../facts";
import { mostShared, several } from "../shared-sessions";

export const sessionAddressOfSeveral = defineRule({
  id: "session-address-of-several",
  version: 1,
  measures: ["P5", "P6"],
  group: "shared",
  points: 8,
  stop: false,
  setBy:
    "Bonafide's authors: four candidates on one line within a month are seldom one household, but may well be one campus, one agency or one mobile network; so it weighs less than a place that does not agree, and cannot reach compliance by itself.",
  title: "Several other candidates connected from the same address",
  often:
    "A university or its dormitory, an agency's office, a library, a mobile network that gives many people one address.",
  settles: "Ask from which line they connect, and put lines of many people on the list",
  check: "sessions",
  letter: { fact: "You were connected from a line that others who applied used too.", shows: [] },
  evaluate({ sessions }: Pick<Facts, "sessions">) {
    if (!sessions) return unknown("the candidate's sessions");
    const { others, text } = mostShared(sessions);
    if (others < several) return clear();
    const words = `${text} connected from the same address within 30 days.`;
    return raised(words, [{ label: "Connected from there", text: `${text}, too` }]);
  },
});
