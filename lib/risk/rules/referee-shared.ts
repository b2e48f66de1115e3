import { othersWords } from "@/lib/alike/others-words";
import { clear, defineRule, raised, unknown } from "../define-rule";
import type { Facts } from "../facts";

/** One manager may well speak for two or three people of a team that was let go. */
const several = 3;

export const refereeShared = defineRule({
  id: "referee-shared",
  version: 1,
  measures: ["P8"],
  group: "shared",
  points: 10,
  stop: false,
  setBy:
    "Bonafide's authors: the guidance asks about one client who praises many within a short time; a team that is let go together names one manager, so it counts from four within half a year, and only people whom candidates named: an office that we found ourselves confirms many as a matter of course.",
  title: "One person is named as a reference by several candidates",
  often: "A team that was let go together, a teacher of one class, an agency that names its own manager for all.",
  settles: "Ask the organisation, through a contact you found, in what role this person was there",
  check: "references",
  letter: { fact: "A person whom you named as a reference was named by several others who applied too.", shows: [] },
  evaluate({ refereeSharedWith }: Pick<Facts, "refereeSharedWith">) {
    if (refereeSharedWith === undefined) return unknown("a reference with a contact or an employer");
    if (refereeSharedWith < several) return clear();
    const words = othersWords(refereeSharedWith);
    return raised(`${words} named the same person as a reference within 180 days.`, [
      { label: "Named by", text: `${words}, too` },
    ]);
  },
});
