import type { List } from "@/lib/imports/read-list";

/** A row that can be counted; `number` is that of its line in the file. */
export type GroupRow = { number: number; id: string; group: string };

/** Why a line cannot be counted. */
export type LineProblem = { number: number; words: string };

/** Longest id and label, in characters. */
const longest = 100;

/**
 * The rows of a list of groups, and what is wrong in which line; or why it is no such list. Where a line is wrong nothing is counted: a
 * report over a part of a list says something else than one over all of it.
 */
export function readGroups({ heads, rows }: List) {
  const [idAt, groupAt] = [heads.findIndex((head) => /screening|\bid\b/i.test(head)), heads.findIndex(isGroup)];
  if (idAt < 0 || groupAt < 0)
    return { ok: false as const, reason: "Call one column “screening” and one “group” in the first line." };
  const firsts = new Map<string, number>();
  const problems: LineProblem[] = [];
  const found = rows.flatMap(({ number, cells, broken }): GroupRow[] => {
    const [id = "", group = ""] = [cells[idAt]?.trim(), cells[groupAt]?.trim()];
    const words = broken ?? whyNot(id, group, firsts.get(id));
    if (words) problems.push({ number, words });
    else firsts.set(id, number);
    return words ? [] : [{ number, id, group }];
  });
  if (problems.length === 0 && new Set(found.map(({ group }) => group)).size < 2)
    return { ok: false as const, reason: "The list names one group. Bring at least two, to be compared." };
  return { ok: true as const, rows: found, problems };
}

const isGroup = (head: string) => /group/i.test(head);

function whyNot(id: string, group: string, first: number | undefined) {
  if (!id) return "The screening is missing.";
  if (!group) return "The group is missing.";
  if (id.length > longest || group.length > longest) return `Something in this line is longer than ${longest} letters.`;
  return first ? `This is the screening of line ${first} again.` : null;
}

/** Says which lines name no screening; `known` in the order of the rows. */
export const unknownLines = (rows: GroupRow[], known: boolean[]): LineProblem[] =>
  rows.flatMap(({ number }, at) => (known[at] ? [] : [{ number, words: "There is no screening with this id." }]));
