import { clear, defineRule, raised, unknown } from "../define-rule";
import type { Facts } from "../facts";

/** Betas, previews and research: what was released in a year was used in the year before. */
const years = 1;

export const technologyBeforeRelease = defineRule({
  id: "technology-before-release",
  version: 1,
  measures: ["E5"],
  group: "work history",
  points: 6,
  stop: false,
  setBy:
    "Bonafide's authors: a job that ended before what it names was there was put together later; people also bring old titles up to date, so it asks.",
  title: "A job names a technology that was not there yet",
  often: "A title brought up to date later, a year that was mistyped, an early version inside the firm that made it.",
  settles: "Ask what was used then, and what the work was called at the time",
  check: "employment",
  letter: { fact: "A job you state ended before something it names was released.", shows: "all" },
  evaluate({ technologies, jobs }: Pick<Facts, "technologies" | "jobs">) {
    const early = (technologies ?? []).filter(({ released, claimed }) => Number(released) - Number(claimed) > years);
    if (early.length === 0) return jobs.length > 0 ? clear() : unknown("a job");
    const words = early.map(
      ({ name, released, claimed }) =>
        `${name} was first released in ${released}, and a job that names it ended in ${claimed}`,
    );
    return raised(
      `${words.join("; ")}.`,
      early.map(({ name, claimed, text }) => ({ label: name, text: `${text}, until ${claimed}` })),
    );
  },
});
