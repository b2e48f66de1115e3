import { type Cover, covers } from "@/lib/coverage/cover";
import { advisory } from "@/lib/coverage/measures";
import { excluded } from "@/lib/risk/excluded";

/** docs/coverage.md: every measure of the advisory with what implements it, what is missing, and what is never an input. */
export const coveragePage = () => {
  const all = covers();
  const missing = all.filter(({ missing }) => missing !== null);
  return `# Coverage of the guidance

Made from the registries and \`lib/coverage\` by \`npm run -s bonafide -- docs\`; edit there.

The measures are those of the advisory of ${advisory.date} by the ${advisory.publishedBy}, chapter “${advisory.chapter}”,
said in our own words: nineteen, of which E2 has four parts. ${all.length - missing.length} of ${all.length} have something behind them. In the product the
page *Guidance* says where each stands in one deployment.

${section("For companies that hire", "employers", all)}
${section("For freelance and payment platforms, as an employer meets them", "platforms", all)}
## Never an input

Some published lists name these. No check, rule or gate reads them.

${excluded.map(({ title, reason }) => `- **${title}.** ${reason}`).join("\n")}
`;
};

const section = (title: string, who: Cover["for"], all: Cover[]) => `## ${title}

${all
  .filter((one) => one.for === who)
  .map(measure)
  .join("\n")}`;

function measure({ id, title, asks, checks, rules, features, missing, left }: Cover) {
  const lines = [
    ...(missing === null ? [] : [`- **Missing.** ${missing}`]),
    ...(checks.length > 0 ? [`- Checks: ${list(checks)}`] : []),
    ...(rules.length > 0 ? [`- Rules: ${list(rules)}`] : []),
    ...features.map(({ title, does }) => `- ${title}: ${does}`),
    ...(left === null ? [] : [`- Still left: ${left}`]),
  ];
  return `### ${id} ${title}\n\n${asks}\n\n${lines.join("\n")}\n`;
}

const list = (parts: { id: string; title: string }[]) =>
  parts.map(({ id, title }) => `${title} (\`${id}\`)`).join(", ");
