import { textHash } from "@/lib/consents/text-hash";
import { consentTexts } from "@/lib/consents/texts";
import { guards } from "@/lib/policy/jurisdictions";
import { placeName } from "@/lib/policy/places";

/** docs/consents.md: every text with the hash that records keep of it, and the documents of which no picture is kept. */
export const consentsPage = () => `# Consents, notices and documents that are not kept

Made from \`lib/consents/texts\` and \`lib/policy/jurisdictions.ts\` by \`npm run -s bonafide -- docs\`; edit there. Nothing here is legal
advice.

A record keeps the version and the SHA-256 of the words (UTF-8, without a line break at the end). An earlier version of this file, in the
history of the repository, has the words of an earlier record.

${consentTexts.map(section).join("\n")}
## Documents that are compared and not kept

| issued by | document | what is not kept | law | read |
|---|---|---|---|---|
${guards
  .map(
    ({ place, documents, what, law, checked }) =>
      `| ${placeName(place)} | ${documents.join(", ").replaceAll("-", " ")} | ${what} | ${law} | ${checked} |`,
  )
  .join("\n")}
`;

const section = (text: (typeof consentTexts)[number]) => `## ${text.title}

\`${text.id}\` version ${text.version}, ${text.act} · SHA-256 \`${textHash(text)}\`

${text.why}

${text.body.replace(/^/gm, "> ")}
`;
