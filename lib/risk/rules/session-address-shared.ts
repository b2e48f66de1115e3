import { clear, defineRule, raised, unknown } from "../define-rule";
import type { Facts } from "../facts";
import { mostShared, several } from "../shared-sessions";

export const sessionAddressShared = defineRule({
  id: "session-address-shared",
  version: 2,
  measures: ["P5", "P6"],
  group: "shared",
  points: 3,
  stop: false,
  setBy:
    "Bonafide's authors: one line serves a household, a shared office or half a town's mobile phones, so that a second candidate on it is common. Where the clock agrees with the place claimed it says nothing; elsewhere it is noted, and reaches nobody by itself.",
  title: "Another candidate connected from the same address",
  often: "A shared flat, a couple, a university, the office of an employer or agency, a mobile network.",
  settles: "Ask the candidate from which line they connect, and who else uses it",
  check: "sessions",
  letter: { fact: "You were connected from a line that somebody else who applied used too.", shows: [] },
  evaluate({ sessions }: Pick<Facts, "sessions">) {
    if (!sessions) return unknown("the candidate's sessions");
    const { others, text } = mostShared(sessions.filter(({ place }) => place !== "agrees"));
    if (others === 0 || others >= several) return clear();
    const words = `${text} connected from the same address within 30 days.`;
    return raised(words, [{ label: "Connected from there", text: `${text}, too` }]);
  },
});
