import type { ConsentText } from "@/lib/consents/define-text";
import type { OpenFact } from "@/lib/stops/open-facts";

/** What a message may speak of: what the candidate said and sent, and what is wanted of them. No rule, no number, no guess. */
export type MessageFacts = {
  candidate: string;
  position: string;
  /** They work here already, and this is a look again. */
  look: boolean;
  /** Whom the candidate answers. */
  sender: { name: string; email: string };
  /** What does not agree and they can explain, by the rule that found it; and the check in which it is settled, if it is asked. */
  differences: { rule: string; check: string | null; fact: OpenFact }[];
  /** The statement that the sender asks about and that may or may not agree: what it is about, and both sides. */
  unclear: { about: string; fact: OpenFact } | null;
  /** Documents at hand that are not yet read and found valid by two people; the title is "identity document". */
  documents: { check: string; title: string }[];
  /** The texts that checks wait for, each with the first of them. */
  texts: (Pick<ConsentText, "act" | "title" | "body"> & { check: string })[];
  /** What was asked before and is open; `on` is a day: "12 November 2026". */
  asked: { words: string; on: string }[];
};

export type MessageDraft = {
  subject: string;
  body: string;
  /** What is then waited for, in a line that the queue shows; empty when no answer is needed. */
  wanted: string;
  /** The check that is about it; null where any may be. */
  check: string | null;
};

export type MessageTemplate = {
  /** Kept with every message; never changes. */
  id: string;
  title: string;
  /** Whether there is anything to write about. */
  fits(facts: MessageFacts): boolean;
  /** A first version, for a person to change and send. */
  write(facts: MessageFacts): MessageDraft;
};

/** A template. Register it in templates/index.ts. */
export const defineTemplate = <const T extends MessageTemplate>(template: T) => template;
