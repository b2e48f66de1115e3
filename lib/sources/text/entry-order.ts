import type { EntryKind, Heading } from "./entry-kind";
import { partsOf } from "./parts";

/** The lines in which the heading of an entry may stand, each way, and what they say; null where that cannot be told. */
export type Told = { tries: string[][]; heading: Heading | null };

/** What words tell in part, by the order in which the other entries stand: the title first, or the employer. */
export function likeOthers(kind: EntryKind, { tries }: Told, all: Told[]): Heading | null {
  const headings = tries.flatMap((lines, tried) => {
    const heads = headsOf(lines);
    const [order, ...different] = new Set(
      all.flatMap((other) => {
        const others = headsOf(other.tries[tried]);
        return others.length === heads.length ? (whatFirst(kind, other.heading, others) ?? []) : [];
      }),
    );
    if (order === undefined || different.length > 0) return [];
    const [what = "", where = ""] = order ? heads : [heads[1], heads[0]];
    return kind.isBorneOut(what, where) ? kind.headingOf(what, where, lines.flatMap(partsOf)) : [];
  });
  return headings[0] ?? null;
}

/** The parts of one line, or what each of several begins with: "Clerk" and "Acme" of "Clerk" above "Acme, Leeds". */
const headsOf = (lines: string[] = []) => {
  const said = lines.map(partsOf).filter((parts) => parts.length > 0);
  return said.length > 1 ? said.flatMap(([first = ""]) => first) : said.flat();
};

/** Whether the first part is a title or degree and the second an employer or school, or the other way round; null where neither is so. */
function whatFirst(kind: EntryKind, heading: Heading | null, [first = "", second = ""]: string[]): boolean | null {
  if (heading?.where === second && kind.isWhat(first)) return true;
  return heading?.where === first && kind.isWhat(second) ? false : null;
}
