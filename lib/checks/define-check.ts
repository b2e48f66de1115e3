import type { z } from "zod";
import type { Stage } from "@/lib/policy/stages";
import type { Facts } from "@/lib/risk/facts";
import type { Finding } from "./findings";

export type Outcome = "clear" | "concern" | "could-not-verify";

/** One check of the checklist, describing itself: pages, guidance coverage and demo data are derived from it. */
export type CheckKind<Answers extends z.ZodObject = z.ZodObject> = {
  id: string;
  /** Raised when the meaning of the answers changes. */
  version: number;
  /** Ids of GUIDANCE section 1. */
  measures: string[];
  stage: Stage;
  title: string;
  /** What to do, in a sentence. */
  task: string;
  /** Why, and the usual innocent explanations, in two sentences. */
  guidance: string;
  /** Evidence kinds it wants. */
  evidence: string[];
  /** False where operations could not do it. */
  handedOver?: false;
  /** Texts of lib/consents/texts that the candidate must have agreed to, or been given, before the check starts. */
  consents?: readonly string[];
  /**
   * The answer that names the day of what `consents` allow: not a day before all of them were given. `otherwise` says what to do about
   * one that is.
   */
  allowedFrom?: { answer: keyof z.infer<Answers> & string; otherwise: string };
  /** Days for which a result may be taken over into another screening of the same person; absent: never. */
  validDays?: number;
  /** What the person who completes it answers; shared by form and server. */
  answers: Answers;
  /** How much of what the check asks is known, 0 to 1, and one line of result. */
  known(facts: Facts): { share: number; words: string };
  /** What completing it still needs, in words; null when it can be completed. */
  missing(facts: Facts): string | null;
  /** Of a check that asks others: how many of its claims nobody was asked about yet, and for how many an answer is awaited. */
  asking?(facts: Facts): { toAsk: number; awaited: number };
  /**
   * The outcome that follows from the facts and the answers given so far; null while it needs one that is missing. People may
   * only choose "could not verify" instead.
   */
  outcome(facts: Facts, answers: Partial<z.infer<Answers>>): Outcome | null;
  /** Of a check that is its answers alone: what they come to, in words without any value, since whoever decides reads them. */
  result?(answers: z.infer<Answers>): { outcome: Outcome; words: string };
  /** What the answers show that rules look at; absent where nothing in them does. */
  shows?(answers: z.infer<Answers>): Finding[];
};

export const defineCheck = <Answers extends z.ZodObject>(kind: CheckKind<Answers>) => kind;

type FlatCheck<Answers extends z.ZodObject> = Omit<CheckKind<Answers>, "known" | "missing" | "outcome" | "result"> &
  Required<Pick<CheckKind<Answers>, "result">>;

/** A check that is its answers alone: nothing is known before it is completed, and then what they come to. */
export const defineFlatCheck = <Answers extends z.ZodObject>(kind: FlatCheck<Answers>): CheckKind<Answers> => ({
  ...kind,
  known({ checks }) {
    const outcome = checks.find((check) => check.kind === kind.id)?.outcome;
    if (!outcome) return { share: 0, words: "not answered yet" };
    return { share: outcome === "could-not-verify" ? 0 : 1, words: outcomeWords[outcome].toLowerCase() };
  },
  missing: () => null,
  outcome(_, answers) {
    const given = kind.answers.safeParse(answers);
    return given.success ? kind.result(given.data).outcome : null;
  },
});

/** Answers, or a draft of them, without those that were left empty. */
export const filledIn = (answers: unknown) =>
  Object.fromEntries(Object.entries(answers ?? {}).filter(([, given]) => given !== "" && given !== null));

export const outcomeWords: Record<Outcome, string> = {
  clear: "Clear",
  concern: "Concern",
  "could-not-verify": "Could not verify",
};
