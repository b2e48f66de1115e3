import { readFileSync } from "node:fs";
import { assess, edition } from "@/lib/risk/assess";
import type { Rule } from "@/lib/risk/define-rule";
import { excluded } from "@/lib/risk/excluded";
import { explain } from "@/lib/risk/explain";
import { groups } from "@/lib/risk/groups";
import { readFacts } from "@/lib/risk/read-facts";
import { rules } from "@/lib/risk/rules";
import { mostBefore, strengths, strengthWords } from "@/lib/risk/strength";

const example = "public/schemas/facts.v1.example.json";

/** docs/rules.md: every rule with its points and who set them, how they add up, and what no rule may read. */
export const rulesPage = () => `# Rules

Made from \`lib/risk\` by \`npm run -s bonafide -- docs\`; edit there. This is edition ${edition} of them. A company may weigh
rules otherwise: its own points stand on its page *Rules*, with who set them and why.

A rule looks at the facts of a screening and answers *clear*, *raised* (with words and the values that met) or *unknown* (with
what is missing). A raised rule shows a difference: it asks a person to look, and decides nothing. Points count until a second
person settles the difference; a proposal changes nothing. It opens again when the values behind it change, and when another difference
comes that shares one of them, or states another home or name where it states one.

The points of a group stop at its cap, because one cause counts once; all together stop at 100.

| group | at most |
|---|---|
${Object.entries(groups)
  .map(([group, cap]) => `| ${group} | ${cap} |`)
  .join("\n")}

The state is the first that applies: *with compliance* (a stop rule, or two groups of at least 10 points each), *open
differences*, *keep checking* (less is checked than the policy wants), *nothing open*.

*Checked* is how much is known of what the policy asks. Until somebody completes a check, it counts for no more than the strength of its
evidence lets it. The words are those of NIST SP 800-63A-4 ("Evidence Strength Requirements"), in a sense of our own; they claim no
identity assurance level.

| evidence | counts for at most, before the check is completed |
|---|---|
${strengths.map((strength) => `| ${strengthWords[strength]} | ${mostBefore[strength] * 100} % |`).join("\n")}

${rules.map(section).join("\n")}
## Never an input

${excluded.map(({ title, reason }) => `- **${title}.** ${reason}`).join("\n")}

## An example

The people in \`${example}\` are invented; \`public/schemas/facts.v1.json\` describes the shape.
\`npm run -s bonafide -- explain ${example}\` says:

\`\`\`text
${explainExample()}
\`\`\`
`;

const section = ({ id, version, measures, group, points, stop, title, often, settles, setBy }: Rule) =>
  `## ${title}

\`${id}\` version ${version} · ${group} · ${points} points${stop ? " · goes to compliance alone" : ""} · ${measures.join(", ")}

- Often: ${often}
- What settles it: ${settles}.
- Points set by ${setBy}
`;

function explainExample() {
  const read = readFacts(readFileSync(example, "utf8"));
  if (!read.ok) throw new Error(`${example} is not well-formed.`);
  return explain(assess(read.facts, new Date(0)));
}
