import type { Line } from "./lines";

/** Lines at the top and at the bottom of a page among which its running head and its number stand. */
const edge = { top: 2, bottom: 3 };
/** On the first page the name may stand in the running head alone. */
const firstLines = 3;

/** Pages without the lines that stand at the edge of several of them, the number of the page aside: "Dana Lee – Page 2 of 3". */
export function withoutRunningLines(pages: readonly Line[][]): Line[][] {
  const edges = pages.map((lines) => {
    const said = lines.filter(({ text }) => text !== "");
    return new Set([...said.slice(0, edge.top), ...said.slice(-edge.bottom)]);
  });
  const times = new Map<string, number>();
  for (const lines of edges)
    for (const key of new Set([...lines].map(keyOf))) times.set(key, (times.get(key) ?? 0) + 1);
  return pages.map((lines, page) =>
    lines.filter(
      (line, at) => (page === 0 && at < firstLines) || !edges[page]?.has(line) || (times.get(keyOf(line)) ?? 0) < 2,
    ),
  );
}

/** A line without the number of its page; years stay. */
const keyOf = ({ text }: Line) => text.replace(/(?<!\d)\d{1,2}(?!\d)/g, "#");
