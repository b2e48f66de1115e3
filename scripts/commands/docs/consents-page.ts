import { textHash } from "@/lib/consents/text-hash";
import { consentTexts } from "@/lib/consents/texts";

/** docs/consents.md: every text with the hash that records keep of it. */
export const consentsPage = () => `# Consents and notices

Made from \`lib/consents/texts\` by \`npm run -s bonafide -- docs\`; edit there. Nothing here is legal advice. \`docs/law.md\` says where
the law wants one.

A record keeps the version and the SHA-256 of the words (UTF-8, without a line break at the end). An earlier version of this file, in the
history of the repository, has the words of an earlier record.

${consentTexts.map(section).join("\n")}
`;

const section = (text: (typeof consentTexts)[number]) => `## ${text.title}

\`${text.id}\` version ${text.version}, ${text.act} · SHA-256 \`${textHash(text)}\`

${text.why}

${text.body.replace(/^/gm, "> ")}
`;
