import { clear, defineRule, raised, unknown } from "../define-rule";
import type { Facts } from "../facts";

/** One eager person applies for four or five jobs of one company in a month. */
const eager = 5;

/** So many people of one household may look for work with the same phone. */
const household = 3;

export const manyApplications = defineRule({
  id: "many-applications",
  version: 1,
  measures: ["P9"],
  group: "shared",
  points: 4,
  stop: false,
  setBy:
    "Bonafide's authors: applying often is no fault, and agencies do it for a living; it is noted so that somebody asks who sends the applications. It has one cause with a contact that is shared, and together they weigh as much as a place that differs.",
  title: "Many applications came under one contact or profile within a month",
  often: "An agency that proposes many people, a family that shares a phone, somebody who would take any job with you.",
  settles: "Ask who sends the applications, and which one this person means most",
  check: null,
  letter: { fact: "Many applications came to us under one contact or profile within a month.", shows: "all" },
  evaluate({ applications }: Pick<Facts, "applications">) {
    if (!applications) return unknown("a contact or profile by which applications can be told");
    const { people, positions, days, most } = applications;
    if (people <= household && (most <= eager || positions <= eager)) return clear();
    const under = people === 1 ? "one name" : `${people} names`;
    return raised(
      `${most} applications for ${positions} ${positions === 1 ? "position" : "positions"} came within ${daysWords(days)}, under ${under}.`,
      [{ label: "Under one contact or profile", text: `${most} applications, ${positions} positions, ${under}` }],
    );
  },
});

const daysWords = (days: number) => (days <= 1 ? "a day" : `${days} days`);
