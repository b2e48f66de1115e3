/** How a screening of the list stands. */
export type Standing = { open: boolean; compliance: boolean; stopped: boolean; ready: boolean };

/** What is counted of a group, in the order of the columns. */
export const counted = {
  open: "Open differences",
  compliance: "With compliance",
  stopped: "Stopped",
  ready: "Ready for the offer",
} as const;

type Counted = keyof typeof counted;

/** A line of the report. Null is a number that is hidden. */
export type GroupLine = {
  group: string;
  screenings: number | null;
  cells: Record<Counted, number | null>;
  /** Ready for the offer of all in the group, 0 to 1. */
  rate: number | null;
  /** The rate against the highest that is shown, 0 to 1; under `fourFifths` somebody should look. */
  ratio: number | null;
};

/** Cells with fewer are hidden. */
export const fewest = 5;

/** 29 CFR 1607.4(D). */
export const fourFifths = 0.8;

const columns = Object.keys(counted) as Counted[];

/**
 * The table of the four-fifths rule, a line a group by name. What would tell of fewer than five people is hidden: a count of one to four,
 * one that leaves one to four, all of a small group; and of each column as much more that no hidden number follows by subtraction from
 * a sum that somebody knows. A nought is shown: it tells apart nobody of a group that is large enough, and none of a group being ready
 * is what such a report is for.
 */
export function fourFifthsTable(rows: { group: string; standing: Standing }[]): GroupLine[] {
  const groups = [...new Set(rows.map(({ group }) => group))].sort((a, b) => a.localeCompare(b, "en"));
  const standings = groups.map((group) => rows.filter((row) => row.group === group).map(({ standing }) => standing));
  const sizes = standings.map(({ length }) => length);
  const shownSizes = column(sizes, (size) => size >= fewest);
  const cells = columns.map((name) => {
    const counts = standings.map((all) => all.filter((one) => one[name]).length);
    return column(counts, (count, at) => shownSizes[at] !== null && tellsOfNobody(count, sizes[at] ?? 0));
  });
  const ready = cells[columns.indexOf("ready")] ?? [];
  const rates = groups.map((_, at) => share(ready[at] ?? null, shownSizes[at] ?? null));
  const highest = Math.max(0, ...rates.map((rate) => rate ?? 0));
  return groups.map((group, at) => ({
    group,
    screenings: shownSizes[at] ?? null,
    cells: Object.fromEntries(columns.map((name, i) => [name, cells[i]?.[at] ?? null])) as GroupLine["cells"],
    rate: rates[at] ?? null,
    ratio: highest > 0 ? share(rates[at] ?? null, highest) : null,
  }));
}

const share = (part: number | null, whole: number | null) => (part === null || !whole ? null : part / whole);

/** Whether a count says nothing of a few people: neither those it counts, nor those it leaves. */
const tellsOfNobody = (count: number, size: number) => [count, size - count].every((few) => few === 0 || few >= fewest);

/** A column with what may not be shown as null, and what else has to go with it: two numbers at least, and five people in them. */
function column(counts: number[], mayShow: (count: number, at: number) => boolean): (number | null)[] {
  const hidden = new Set(counts.flatMap((count, at) => (mayShow(count, at) ? [] : [at])));
  const shown = () => counts.map((count, at) => ({ count, at })).filter(({ at }) => !hidden.has(at));
  const sum = () => [...hidden].reduce((total, at) => total + (counts[at] ?? 0), 0);
  while (hidden.size > 0 && (hidden.size < 2 || sum() < fewest)) {
    // Noughts go last: they would hide nothing.
    const [next] = shown().sort((a, b) => Number(a.count === 0) - Number(b.count === 0) || a.count - b.count);
    if (!next) break;
    hidden.add(next.at);
  }
  return counts.map((count, at) => (hidden.has(at) ? null : count));
}
