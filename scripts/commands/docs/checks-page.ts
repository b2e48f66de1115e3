import { checkKinds } from "@/lib/checks/kinds";
import { evidenceKind } from "@/lib/evidence/kinds";
import { gate, gateOf, stages } from "@/lib/policy/stages";

/** docs/checks.md: every check by its stage, with the gate it holds closed. */
export const checksPage = () => `# Checks

Made from \`lib/checks/kinds\` by \`npm run -s bonafide -- docs\`; edit there.

${stages
  .map(({ id, title }) => ({ title, id, kinds: checkKinds.filter(({ stage }) => stage === id) }))
  .filter(({ kinds }) => kinds.length > 0)
  .map(
    ({ id, title, kinds }) =>
      `## ${title}\n\nHolds the gate *${gate(gateOf(id)).title}* closed.\n\n${kinds.map(section).join("\n")}`,
  )
  .join("\n")}`;

const section = ({ id, version, title, measures, task, guidance, evidence }: (typeof checkKinds)[number]) =>
  `### ${title}

\`${id}\` version ${version} · ${measures.join(", ")}

${task} ${guidance}

Evidence: ${evidence.map((kind) => evidenceKind(kind).title.toLowerCase()).join(", ")}.
`;
