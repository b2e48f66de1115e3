import { dayWords } from "@/lib/matching/dates";
import type { OpenFact } from "./open-facts";

export type LetterKind = "facts" | "pre-adverse" | "final";

/** What letters are called. */
export const letterTitles: Record<LetterKind, string> = {
  facts: "Letter with the facts that do not agree",
  "pre-adverse": "Letter before an adverse action, with the report",
  final: "Letter that the stop is final",
};

type Letter = {
  kind: LetterKind;
  candidate: string;
  position: string;
  signer: string;
  facts: OpenFact[];
  /** The last day to answer; null in a final letter, which can be answered at any time. */
  lastDay: Date | null;
  /** Who made the background report: name, address and telephone number. Empty without a report. */
  agency: string;
  /** What the sender may put in own words. */
  intro: string;
  closing: string;
};

/** The words a letter begins and ends with unless its sender writes others. */
export function usualWords(kind: LetterKind, position: string, look = false) {
  if (look) return lookWords(kind, position);
  if (kind === "final")
    return {
      intro: `Thank you for your application as ${position}, and for your time. We have decided not to continue with it.`,
      closing: "We wish you all the best.",
    };
  return {
    intro: `Thank you for your application as ${position}. While checking what you told us we found something that does not agree yet, and we would like to hear from you.`,
    closing: answerWords,
  };
}

/** The same to somebody who works here already, and at whom was looked again. */
function lookWords(kind: LetterKind, position: string) {
  if (kind === "final")
    return {
      intro: `We looked again at what we checked for your work as ${position}. This look ends because of what did not agree.`,
      closing: "What follows from it for your work, we tell you in a letter of its own.",
    };
  return {
    intro: `From time to time we look again at what we checked for your work as ${position}. This time something does not agree yet, and we would like to hear from you.`,
    closing: answerWords,
  };
}

const answerWords =
  "Answer in your own words, and add papers where they help. If you need more time or another way to answer, tell us.";

/** The text of a letter. Only the beginning and the end are the sender's; the facts and the candidate's rights are the same for everyone. */
export function letterText({ kind, candidate, intro, closing, signer, ...letter }: Letter): string {
  const middle = kind === "final" ? finalWords(letter) : factWords(letter);
  return [`Dear ${candidate},`, intro, ...middle, closing, signer].filter(Boolean).join("\n\n");
}

const madeBy = "The background report was made by:\n";

/** Who made the background report, as the text of a letter says it; empty where it says nothing of one. */
export const agencyIn = (body: string) =>
  new RegExp(`\n${madeBy}(.+?)\n\n(?:Enclosed you find|They did not make)`, "s").exec(body)?.[1] ?? "";

type Middle = Pick<Letter, "facts" | "lastDay" | "agency">;

const factWords = ({ facts, lastDay, agency }: Middle) => [
  `These facts do not agree yet:\n\n${facts.map(factText).join("\n\n")}`,
  `You can correct or explain them until ${lastDayWords(lastDay)}. Someone who has not worked on your file will read your answer. Nothing has been decided.`,
  agency &&
    `${madeBy}${agency}\n\nEnclosed you find a copy of the report and the summary of your rights under the Fair Credit Reporting Act. You can dispute with them what is incomplete or wrong. Tell us if you do: the time to answer stands still meanwhile.`,
];

const finalWords = ({ facts, agency }: Middle) => [
  `The reasons are these facts, of which we wrote to you and which still do not agree:\n\n${facts.map(factText).join("\n\n")}`,
  "A person decided this, and not the one who proposed it. No software decided.",
  agency &&
    `${madeBy}${agency}\n\nThey did not make this decision and cannot tell you its reasons. You can ask them for a free copy of the report within 60 days, and dispute with them what is incomplete or wrong.`,
  "You can object at any time: write and tell us what is not right, with papers where they help. Someone who has not worked on your file will read it, and the decision can be taken back.",
];

/** One fact as it stands in a letter: what does not agree, and the candidate's own statements that met. */
export const factText = ({ words, values }: OpenFact) =>
  [`• ${words}`, ...values.map(({ label, text }) => `  ${label}: ${text}`)].join("\n");

/** The last day to answer; dots while it is not known. */
const lastDayWords = (day: Date | null) => (day ? dayWords(day) : "…");
