import { othersWords } from "@/lib/alike/others-words";
import { clear, defineRule, raised, unknown } from "../define-rule";
import type { Facts } from "../facts";

export const profileShared = defineRule({
  id: "profile-shared",
  version: 1,
  measures: ["P6"],
  group: "shared",
  points: 8,
  stop: false,
  setBy:
    "Bonafide's authors: a profile is of one person, unlike a phone, so it weighs a little more; most often it is the same person again, and a site of several people is no profile.",
  title: "Another candidate gave the same profile or site",
  often:
    "The same person's earlier application, a site of two who work together, an address copied into the wrong file.",
  settles: "Open the page, and ask the candidate who it describes",
  check: null,
  letter: { fact: "A profile or site that you gave was given to us for somebody else too.", shows: [] },
  evaluate({ shared }: Pick<Facts, "shared">) {
    const others = shared?.profile ?? null;
    if (others === null) return unknown("a profile or site of the candidate");
    if (others === 0) return clear();
    const words = othersWords(others);
    return raised(`${words} gave this profile or site too.`, [{ label: "Given by", text: `${words}, too` }]);
  },
});
