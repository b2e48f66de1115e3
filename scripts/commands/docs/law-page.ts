import { documentLaws } from "@/lib/policy/laws/documents";
import { lawsInWords } from "@/lib/policy/laws/in-words";
import { placeName } from "@/lib/policy/places";

/** docs/law.md: what the law of each place says about checks and documents, with its source. */
export const lawPage = () => `# What the law of a place says

Made from \`lib/policy/laws\` by \`npm run -s bonafide -- docs\`; edit there. Nothing here is legal advice: somebody who knows the law of a
place has the last word, and a place without a row has none that we know of.

A check is under the law of the place where the work is done and of the place where the candidate lives; the strictest of what holds
counts. A place that is not known is taken to be the strictest there is for the check. A document is under the law of the place that
issued it.

| effect | what follows |
|---|---|
| not allowed | The check is not asked and holds no gate. A policy that requires it cannot be for work there. |
| only after an offer | It waits for the offer, and then holds the gate after it. |
| needs a named consent | It starts once the text is agreed to, or given, and that is recorded. |
| allowed | It is asked; what is said here is for whoever does it. |
| compare but do not keep | Look at the document together, write down what you found, and keep no picture. |

## Checks

${lawsInWords().map(section).join("\n")}
## Documents

| issued by | document | what is not kept | law | read |
|---|---|---|---|---|
${documentLaws
  .map(
    ({ place, documents, what, law, checked }) =>
      `| ${placeName(place)} | ${documents.join(", ").replaceAll("-", " ")} | ${what} | ${law} | ${checked} |`,
  )
  .join("\n")}
`;

const section = ({ checks, effect, places, of, words, law, checked }: ReturnType<typeof lawsInWords>[number]) =>
  `### ${places.length > 3 ? `${places.length} countries` : places.join(", ")}: ${checks.join(", ").toLowerCase()}, ${effect}

${words}

Where ${of}${places.length > 3 ? `: ${places.join(", ")}` : ""}. Source: ${law}; read ${checked}.
`;
