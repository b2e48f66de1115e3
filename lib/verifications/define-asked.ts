import { z } from "zod";
import { readMonth } from "@/lib/matching/dates";
import type { Verdict } from "@/lib/matching/verdict";
import { typed } from "@/lib/screenings/schema";
import type { Attribute } from "@/lib/sources/define-attribute";

/** What they said, by field; null is "not said". */
export type Said = Record<string, string | null>;

/** What became of asking. */
export type Answer = "confirmed" | "differs" | "no-record" | "declined" | "no-answer";

/** A contact as the candidate gave it. */
type Given = { name?: string; email?: string; phone?: string; web?: string };

/** What is claimed and put to somebody who can know: a job to the employer, a study to the school, a contract to the client, a reference to the person named. */
export type Words = {
  /** The check in which it is asked. */
  check: string;
  /** Where the facts hold it. */
  facts: "jobs" | "studies" | "clients" | "references";
  /** One and several of it, in sentences. */
  one: string;
  many: string;
  /** What to do about a contact that came from the candidate. */
  instead: string;
  answers: Record<Answer, string>;
  /** What "no-record" means, as they would say it. */
  noRecord: string;
  /** The fields of `said` with their labels, in the order of the form. */
  fields: Record<string, { label: string; month?: true }>;
  note: string;
};

export type Asked = Words & {
  attribute: Attribute;
  said: z.ZodType<Said, Record<string, string>>;
  /** What they said in one line; empty when they said nothing of it. */
  line(said: Said): string;
  /** What they said against what is claimed; null when there is nothing to compare. */
  compare(claimed: unknown, said: Said, answer: "confirmed" | "differs"): Verdict | null;
  /** Whom it is about, and the rest of the claim in one line. */
  head(claimed: unknown): { name: string; detail: string };
  /** Where they are asked; null when none is stated. */
  organisation(claimed: unknown): string | null;
  /** The contact the candidate gave, which never counts. */
  given(claimed: unknown): Given | null;
  /** What the candidate quotes of them. */
  quote?(claimed: unknown): string | null;
  /** Said when others name the same person too: one voice for many is worth a word (measure P8). */
  oneVoice?: string;
};

/** Something to ask an institution about. Register it in asked/index.ts. */
export function defineAsked<const Check extends string, Value, Stated extends Said, Input>(
  spec: Omit<Words, "check" | "fields"> & {
    check: Check;
    attribute: Omit<Attribute, "value"> & { value: z.ZodType<Value> };
    said: z.ZodType<Stated, Input>;
    fields: Record<keyof Stated & string, { label: string; month?: true }>;
    line(said: Stated): string;
    compare(claimed: Value, said: Stated, answer: "confirmed" | "differs"): Verdict | null;
    head(claimed: Value): { name: string; detail: string };
    organisation(claimed: Value): string | null;
    given(claimed: Value): Given | null;
    quote?(claimed: Value): string | null;
    oneVoice?: string;
  },
) {
  return spec;
}

/** Text that may have been said. */
export const saidText = typed(300).transform((text) => text || null);

/** A month or a day as people give it: "2021-03" or "2021-03-15"; empty is "not said". */
export const saidMonth = z
  .union([
    z.literal(""),
    z
      .string()
      .regex(/^\d{4}-(0[1-9]|1[0-2])(-\d{2})?$/, "Write the month as 2021-03.")
      .refine((text) => readMonth(text) !== null, "Write a date that exists, such as 2021-03."),
  ])
  .transform((text) => text || null)
  .nullable();

/** What was claimed, with what they said in its place: what they did not say can neither agree nor differ. */
export const asSaid = <Value extends object>(claimed: Value, said: Partial<Value>): Value => ({
  ...claimed,
  ...Object.fromEntries(Object.entries(said).filter(([, value]) => value !== null)),
});
