import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { agreementTable, speedTable, unsettledTable } from "./agreement/page";
import { readSet, sets } from "./agreement/sets";

// Measures what the comparators say of labelled pairs, beside other libraries on the same pairs in the same run, and writes
// docs/agreement.md. The pairs are no part of the project; without them it says so and writes nothing.
const page = "docs/agreement.md";

const read = sets.map((set) => ({ set, pairs: readSet(set.id) }));
const measured = read.flatMap(({ set, pairs }) => (pairs ? [{ set, pairs }] : []));
const missing = read.filter(({ pairs }) => !pairs).map(({ set }) => set.id);
if (missing.length > 0) {
  console.error(`Not measured: there are no labelled pairs for ${missing.join(", ")} in ../shared/data/agreement.`);
  process.exitCode = 1;
} else {
  const text = `# Agreement, measured

Written by \`npx tsx --tsconfig scripts/tsconfig.json bench/agreement.ts\`. Pairs of statements that somebody labelled as the same or not,
each set judged alone; "same" and "likely" count as yes, with the thresholds the product has everywhere. The other library may take, for
each set, the threshold that suits it best on those very pairs. The words of names are read once and kept, of pairs
nothing is, so that the speed is shown with words that were never met and with words that were, as in a program that has run for a while
(of addresses nothing at all is kept: there a row that was never met is slower because it takes turns of the code that were not compiled yet);
last that of the command line, which uses every core, reads, writes and starts, beside the other library in one thread.
The pairs come from public lists; none is part of the project, and nothing was fitted to a single one: what the comparators know are facts
about languages and postal systems.

${speedTable(measured)}

${agreementTable(measured)}

## What is not settled

Pairs answered wrongly, by how the pair was found. "Unclear" is no yes: a person looks.

${unsettledTable(measured)}
`;
  writeFileSync(page, text);
  execFileSync("node_modules/.bin/biome", ["format", "--write", page]);
  console.log(text);
}
