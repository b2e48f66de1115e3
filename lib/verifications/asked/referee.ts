import { z } from "zod";
import { compareTitles } from "@/lib/matching/titles";
import { different, type Verdict } from "@/lib/matching/verdict";
import { reference } from "@/lib/sources/attributes/reference";
import { defineAsked, saidMonth, saidText } from "../define-asked";

/** A reference, put to the person named. */
export const referee = defineAsked({
  check: "references",
  attribute: reference,
  facts: "references",
  one: "reference",
  many: "references",
  instead:
    "It may reach a friend. Call the organisation’s own switchboard and ask for the person by name, or find their address on the organisation’s site.",
  answers: {
    confirmed: "They know the candidate, as was said",
    differs: "They know the candidate otherwise than was said",
    "no-record": "They do not know the candidate",
    declined: "They do not want to answer",
    "no-answer": "No answer after trying",
  },
  noRecord: "They do not know the candidate",
  note: "What do they say of the candidate?",
  said: z.object({ relation: saidText, since: saidMonth }),
  fields: {
    relation: { label: "How do they know the candidate?" },
    since: { label: "Since when?", month: true },
  },
  line: ({ relation, since }) => [relation, since && `since ${since}`].filter(Boolean).join(", "),
  compare: ({ relation }, said, answer) => met(relation, said.relation, answer),
  head: ({ name, relation, organisation }) => ({ name, detail: [relation, organisation].filter(Boolean).join(", ") }),
  organisation: ({ organisation }) => organisation,
  given: ({ contact }) => contact,
  quote: ({ quote }) => quote,
  oneVoice: "Whoever led a team that was let go speaks for many of it; ask what they worked on together.",
});

/** Two people say in their own words how they know each other: whether it is another thing is for whoever listened to say. */
function met(claimed: string | null, said: string | null, answer: "confirmed" | "differs"): Verdict | null {
  if (!said) return null;
  if (answer === "differs") return different(`They say “${said}”; stated was “${claimed ?? "nothing"}”.`);
  return claimed ? { ...compareTitles(claimed, said), words: `Stated was “${claimed}”.` } : null;
}
