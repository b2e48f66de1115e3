import type { CheckKind } from "@/lib/checks/define-check";
import { checkKind } from "@/lib/checks/kinds";
import { dayOf } from "@/lib/matching/utc-day";

type Records = { kind: string; givenOn: Date }[];

/** How many of the texts that these checks need are held, and when the last was given; null where none is needed. */
export function consentStanding(checks: { kind: string }[], records: Records) {
  const needed = new Set(checks.flatMap(({ kind }) => checkKind(kind).consents ?? []));
  if (needed.size === 0) return null;
  const held = records.filter(({ kind }) => needed.has(kind));
  const days = held.map(({ givenOn }) => givenOn.toISOString()).sort();
  return { needed: needed.size, held: new Set(held.map(({ kind }) => kind)).size, lastOn: days.at(-1) ?? null };
}

type Allowed = Pick<CheckKind, "consents" | "allowedFrom">;
type Answers = Record<string, unknown>;

/**
 * Why the day that a check's answers name came before the last of its texts was given, in a sentence; null when it did not. Of a text
 * that was given more than once the first time counts. The texts are all held: `needConsents` sees to that.
 */
export function whyTooEarly(
  { consents = [], allowedFrom }: Allowed,
  answers: Answers,
  records: Records,
): string | null {
  const firsts = consents.map((text) => daysOf(records.filter(({ kind }) => kind === text))[0] ?? "");
  const last = firsts.sort().at(-1);
  if (!allowedFrom || !last || String(answers[allowedFrom.answer]) >= last) return null;
  return `The candidate was told, and had agreed, only on ${words.format(new Date(last))}. ${allowedFrom.otherwise}`;
}

const daysOf = (records: Records) => records.map(({ givenOn }) => dayOf(givenOn)).sort();

const words = new Intl.DateTimeFormat("en-GB", { dateStyle: "long", timeZone: "UTC" });
