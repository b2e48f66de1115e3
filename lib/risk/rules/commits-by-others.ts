import { clear, defineRule, raised, unknown } from "../define-rule";
import type { Facts } from "../facts";

export const commitsByOthers = defineRule({
  id: "commits-by-others",
  version: 1,
  measures: ["E5"],
  group: "work history",
  points: 3,
  stop: false,
  setBy:
    "Bonafide's authors: anybody can write any name into a commit, and most logs of two names are two colleagues; so it asks and weighs next to nothing.",
  title: "Commits shown as the candidate's carry other people's names",
  often:
    "A log of a whole team, work in pairs, a married name, a handle from school, a repository that was brought along.",
  settles: "Ask for a walk through one of the commits, or for the log of the candidate's own",
  check: "profiles",
  letter: { fact: "Commits that you show as yours carry other names, too.", shows: "all" },
  evaluate({ commits = [] }: Pick<Facts, "commits">) {
    if (commits.length === 0) return unknown("a log of commits with their authors");
    const others = commits.filter(({ names, twice }) => names > 1 || twice > 0);
    if (others.length === 0) return clear();
    const words = others.map(said);
    return raised(
      `${words.join("; ")}.`,
      words.map((text) => ({ label: "Log of commits", text })),
    );
  },
});

const said = ({ names, twice }: NonNullable<Facts["commits"]>[number]) =>
  [
    names > 1 && `A log carries ${names} names`,
    twice > 0 && `${twice} ${twice === 1 ? "commit stands" : "commits stand"} there twice, under two people`,
  ]
    .filter(Boolean)
    .join(", and ");
