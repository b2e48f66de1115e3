import { min } from "date-fns";
import { mailboxesInAYear, mailboxOf } from "./commit-mailboxes";
import { monthWords, readMonth } from "./dates";
import type { Commit } from "./git-log";
import { grouped } from "./grouped";
import { compareNames } from "./names";
import { agrees } from "./verdict";

/** What about its authors and dates is worth asking, a sentence each; `since` is when the account was created, if known. */
export const oddities = (commits: readonly Commit[], since: string | null): string[] =>
  [severalAuthors(commits), since && beforeAccount(commits, since), underTwoAuthors(commits)].flatMap(
    (words) => words || [],
  );

/** How many people's names a log carries, and how many of its commits stand there under two people. */
export const countAuthors = (commits: readonly Commit[]) => ({
  names: namesOf(commits).length,
  twice: mostCopied(commits)?.count ?? 0,
});

/** Machines that commit say so: "dependabot[bot]". */
const namesOf = (commits: readonly Commit[]) =>
  distinctNames([...new Set(commits.map(({ name }) => name))].filter((name) => name !== "" && !name.endsWith("[bot]")));

/** Three mailboxes within a year or two names and more; a private, an employer's and a hidden address of GitHub are common. */
function severalAuthors(commits: readonly Commit[]): string | null {
  const mailboxes = mailboxesInAYear(commits);
  const names = namesOf(commits);
  if (mailboxes.length < 3 && names.length < 2) return null;
  const said = [
    mailboxes.length > 2 && `${mailboxes.length} e-mail addresses within twelve months: ${listed(mailboxes)}`,
    names.length > 1 && `${names.length} names: ${listed(names)}`,
  ];
  return `The commits carry ${said.filter(Boolean).join("; and ")}.`;
}

/** Names of which no two can be one person's; of very many, only the first are looked at. */
function distinctNames(names: string[]): string[] {
  const found: string[] = [];
  for (const name of names.slice(0, 200))
    if (!found.some((other) => compareNames(name, other).verdict !== "different")) found.push(name);
  return found;
}

const listed = (items: string[]) =>
  items.length <= 4 ? items.join(", ") : `${items.slice(0, 3).join(", ")} and ${items.length - 3} more`;

function beforeAccount(commits: readonly Commit[], since: string): string | null {
  const created = readMonth(since);
  if (!created) return null;
  const begin = new Date(Date.UTC(created.year, (created.month ?? 1) - 1, 1));
  const early = commits.map(({ at }) => at).filter((at) => at < begin);
  if (early.length === 0) return null;
  const first = monthWords(min(early).toISOString());
  const are = early.length === 1 ? "commit is" : "commits are";
  return `${early.length} ${are} dated before the account was created (${monthWords(since)}), the first in ${first}.`;
}

/** Instants that two authors must share, and the part of the smaller one's that they are, so that chance does not explain it. */
const least = { shared: 3, part: 0.1 };

/** Of more authors of one instant, which an import may give to all that it brings, only the first are looked at. */
const atOnce = 20;

function underTwoAuthors(commits: readonly Commit[]): string | null {
  const most = mostCopied(commits);
  return most && `${most.count} commits stand there twice, to the second, under ${most.names.join(" and ")}.`;
}

/** Commits that stand there twice, to the second, under two people: what a log shows of work with its author rewritten. */
function mostCopied(commits: readonly Commit[]) {
  const authors = grouped(commits, mailboxOf);
  const instants = grouped(commits, ({ at }) => at.getTime());
  const pairs = new Map<string, { names: string[]; count: number; smaller: number }>();
  for (const same of instants.values()) {
    const people = [...new Map(same.map((commit) => [mailboxOf(commit), commit])).values()].slice(0, atOnce);
    for (const [index, one] of people.entries())
      for (const other of people.slice(index + 1)) {
        const both = [mailboxOf(one), mailboxOf(other)].sort();
        const smaller = Math.min(...both.map((email) => authors.get(email)?.length ?? 0));
        const known = pairs.get(both.join(" ")) ?? { names: [one.name, other.name].sort(), count: 0, smaller };
        pairs.set(both.join(" "), { ...known, count: known.count + 1 });
      }
  }
  const [most] = [...pairs.values()]
    .filter(({ count, smaller }) => count >= least.shared && count >= least.part * smaller)
    .toSorted((a, b) => b.count - a.count)
    .filter(({ names: [one = "", other = ""] }) => !agrees(compareNames(one, other)));
  return most ?? null;
}
