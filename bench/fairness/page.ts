import { changes } from "@/lib/risk/fairness/changes";
import type { Culture } from "@/lib/risk/fairness/culture";
import type { Seen } from "@/lib/risk/fairness/groups";
import { newcombe, wilson } from "@/lib/risk/fairness/interval";
import type { Moved } from "@/lib/risk/fairness/metamorphic";

type Group = { culture: Culture; people: Seen[] };
type Measured = { groups: Group[]; moved: Moved[]; changed: number };

/** Points of percent by which a group may have more false differences than the others. */
const goal = 1;

/** docs/fairness.md: what moved, and false differences by group. */
export const fairnessPage = ({ groups, moved, changed }: Measured) => `# Fairness, measured

Written by \`npx tsx --tsconfig scripts/tsconfig.json bench/fairness.ts\`. Everybody here is generated, honest and invented; nobody's origin
is known to the product, and no point or threshold was set by it. A first run took Korean family names with a customary and an official
spelling (Lim, Im) for two; the comparator knows those spellings since. What is generated is less varied than life: this shows where the
comparators treat a group worse, not that they never do.

## What must not matter

${changed.toLocaleString("en")} honest candidates, each told by seven sources whose statements are compared as the product compares them. Each
change is made the same way in every source; then state, risk and the share that is checked must be what they were.

${table(
  ["changed", "candidates", "moved"],
  changes.map(({ title }) => [title, changed, moved.filter(({ change }) => change === title).length]),
)}
${moved.length > 0 ? `\nThe smallest examples:\n\n${smallest(moved)}\n` : ""}
## False differences by group

Honest candidates by the writing of their names. Passports write by the book of their state, by ICAO 9303 in the machine-readable zone;
banks in capitals without accents, cut off; résumés and profiles in other orders, short forms, initials, other
spellings, and at times in the script of home. Everything but the name is drawn from one sequence for all groups: a few have an old
e-mail address, a move that no paper shows yet or an employer who errs, the same few in each. "Any" is the share with any open difference, with the 95 % interval by
Wilson; the gap is to all other groups together, with the interval by Newcombe, which is too wide here, since the groups share their lives. Goal: at most
${goal} point. "Not clear" is no difference; somebody looks, and nothing is counted.

${table(
  ["group", "candidates", "any", "95 %", "gap, points", "95 %", "goal", "name differs", "name not clear"],
  groups.map((group) => row(group, groups)),
)}

${misses(groups)}`;

const withAny = ({ people }: Group) => ({
  count: people.filter(({ raised }) => raised.length > 0).length,
  of: people.length,
});

function row(group: Group, groups: Group[]) {
  const own = withAny(group);
  const rest = together(groups.filter((one) => one !== group).map(withAny));
  const gap = 100 * (own.count / own.of - rest.count / rest.of);
  const share = (which: (seen: Seen) => boolean) => percent(group.people.filter(which).length / own.of);
  return [
    group.culture.title,
    own.of,
    percent(own.count / own.of),
    wilson(own.count, own.of).map(percent).join(" – "),
    gap.toFixed(2).replace("-0.00", "0.00"),
    newcombe(own, rest)
      .map((end) => (100 * end).toFixed(2))
      .join(" – "),
    gap <= goal ? "met" : "**missed**",
    share(isNameDifferent),
    share(({ nameUnclear }) => nameUnclear),
  ];
}

const isNameDifferent = ({ raised }: Seen) => raised.includes("name-differs");

const together = (shares: { count: number; of: number }[]) =>
  shares.reduce((all, one) => ({ count: all.count + one.count, of: all.of + one.of }), { count: 0, of: 0 });

/** What was taken for another name although it is one person's. */
function misses(groups: Group[]) {
  const wrong = groups.flatMap(({ culture, people }) =>
    people.filter(isNameDifferent).map(({ names }) => ({ title: culture.title, names })),
  );
  if (wrong.length === 0) return "No honest person's name was taken for another's.\n";
  const rows = groups.flatMap(({ culture }) => wrong.filter(({ title }) => title === culture.title).slice(0, 3));
  return `## Names of one person that were taken for two

${wrong.length} in all; at most three of a group.

${table(
  ["group", "passport", "other sources"],
  rows.map(({ title, names: { passport = "", ...others } }) => [
    title,
    passport,
    [...new Set(Object.values(others))].join(" · "),
  ]),
)}
`;
}

function smallest(moved: Moved[]) {
  const size = ({ before, after }: Moved) => JSON.stringify([before, after]).length;
  return moved
    .toSorted((a, b) => size(a) - size(b))
    .slice(0, 5)
    .map(({ change, before, after, was, is }) => {
      const words = is.differences.map(({ words }) => words).join(" ");
      return `- ${change}: ${was.state}, ${was.risk}, ${was.checked} % became ${is.state}, ${is.risk}, ${is.checked} % (${before.names.form} → ${after.names.form}). ${words}`;
    })
    .join("\n");
}

const percent = (share: number) => `${(100 * share).toFixed(2)} %`;

const table = (head: string[], rows: (string | number)[][]) =>
  [head, head.map(() => "---"), ...rows].map((cells) => `| ${cells.join(" | ")} |`).join("\n");
