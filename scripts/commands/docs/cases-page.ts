import { lives, patterns } from "@/lib/risk/cases";
import type { Case, Expected } from "@/lib/risk/cases/define-case";
import { knownFailures } from "@/lib/risk/cases/known-failures";
import { lookedAt, outcomeOf } from "@/lib/risk/cases/outcome";
import type { Facts } from "@/lib/risk/facts";
import { rule } from "@/lib/risk/rules";
import { type State, stateWords } from "@/lib/risk/states";

/** Where the facts of a case are kept. */
export const caseFile = ({ id }: Pick<Case, "id">) => `docs/cases/${id}.json`;

/** The facts of every case, as files that `assess` and `explain` read. */
export const caseFiles = () =>
  Object.fromEntries([...patterns, ...lives].map((one) => [caseFile(one), factsText(one.facts)]));

/** JSON with a line for each claim, check and answer: short enough to read, and two versions can be compared. */
function factsText(facts: Facts) {
  const part = (value: unknown) =>
    Array.isArray(value) && value.length > 0
      ? `[\n${value.map((one) => `    ${JSON.stringify(one)}`).join(",\n")}\n  ]`
      : JSON.stringify(value);
  const parts = Object.entries(facts).map(([name, value]) => `  ${JSON.stringify(name)}: ${part(value)}`);
  return `{\n${parts.join(",\n")}\n}\n`;
}

/** docs/cases.md: each story with what was expected of it and what the product says. */
export const casesPage = () => `# Cases

Made from \`lib/risk/cases\` by \`npm run -s bonafide -- docs\`; edit there. Every person here is invented.

Twenty patterns that public reports document, and a hundred honest lives that are awkward to check. Each is told by what its sources
state; the comparators say whether they agree, and the rules what that comes to. What is not told is what it is for most people:
everything agrees and is confirmed. For each, what a careful reviewer would expect was written down before the rules were asked, and has not been
changed since. No points were set or fitted by these cases, and they measure nothing: real people are more varied than stories.
What was decided after a run, by what the run showed: that whatever others have too is one cause (for the sake of households; pictures and numbers of documents among it only later), that
an address for equipment which is nobody's home but several people's is told apart from a home that is shared, that several people with one home and one contact within a month go to compliance, and
that a shared line says nothing where the clock agrees with the place claimed. So these cases show that the rules do what was meant, and not how often they would be right.

The facts of each are a file: \`npm run -s bonafide -- explain ${caseFile({ id: "laptop-farm" })} --now ${lookedAt.toISOString()}\`.

| | cases | ${Object.values(stateWords).join(" | ")} | as expected |
|---|---|${Object.keys(stateWords)
  .map(() => "---|")
  .join("")}---|
${tally("documented patterns", patterns)}
${tally("honest lives", lives)}

## Where it fails

${[...patterns, ...lives]
  .filter(({ id }) => knownFailures[id])
  .map(failure)
  .join("\n")}

## Documented patterns

${patterns.map(section).join("\n")}
## Honest lives

${lives.map(section).join("\n")}`;

function tally(title: string, cases: readonly Case[]) {
  const outcomes = cases.map(outcomeOf);
  const states = (Object.keys(stateWords) as State[]).map(
    (state) => outcomes.filter(({ assessment }) => assessment.state === state).length,
  );
  const held = outcomes.filter(({ asExpected }) => asExpected).length;
  return `| ${title} | ${cases.length} | ${states.join(" | ")} | ${held} |`;
}

const failure = ({ id, title, expected }: Case) =>
  `- **${title}** (\`${id}\`). Expected: ${expectedWords(expected)}. ${knownFailures[id]}`;

function section(one: Case) {
  const { assessment, asExpected } = outcomeOf(one);
  const said = assessment.differences.map(({ title, words }) => `${title}. ${words}`);
  return `### ${one.title}

${one.story}

- Facts: \`${caseFile(one)}\`${one.report ? `\n- After: ${one.report}.` : ""}
- Expected: ${expectedWords(one.expected)}.
- The product says: *${stateWords[assessment.state]}*, risk ${assessment.risk}, ${assessment.checked} % checked.${said.map((line) => `\n  - ${line}`).join("")}${asExpected ? "" : "\n- **Not as expected.**"}
`;
}

function expectedWords({ states, rules, measures }: Expected) {
  const wanted = [
    ...rules.map((id) => `“${rule(id).title}”`),
    ...measures.map((id) => `a difference of measure ${id}`),
  ];
  const state = states.map((id) => `*${stateWords[id]}*`).join(" or ");
  return wanted.length > 0 ? `${state}, with ${wanted.join(", ")}` : state;
}
