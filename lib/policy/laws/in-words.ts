import { checkKinds } from "@/lib/checks/kinds";
import { placeName } from "../places";
import { checkLaws } from ".";
import type { CheckLaw } from "./define-law";

/** What the law of some places says about a check, the same words once. */
export type LawInWords = Pick<CheckLaw, "effect" | "words" | "law" | "checked"> & {
  /** By their titles. */
  checks: string[];
  /** By their names, in the order of the table. */
  places: string[];
  of: string;
};

const ofWords = { work: "the work is done there", candidate: "the candidate lives there" };

/** The laws about checks for people to read: rows that say the same are one, with all their places. */
export function lawsInWords(table: readonly CheckLaw[] = checkLaws): LawInWords[] {
  const said = new Map<string, CheckLaw[]>();
  for (const row of table) {
    const same = [row.effect, row.words, row.law].join();
    said.set(same, [...(said.get(same) ?? []), row]);
  }
  return [...said.values()].flatMap((rows) => {
    const [first] = rows;
    if (!first) return [];
    const { effect, words, law, checked } = first;
    const checks = first.checks.map(titleOf);
    const places = [...new Set(rows.map(({ place }) => placeName(place)))];
    const of = [...new Set(rows.map((row) => ofWords[row.of]))].join(", or ");
    return [{ checks, effect, words, law, checked, places, of }];
  });
}

/** A row may be here before its check is. */
const titleOf = (check: string) => checkKinds.find(({ id }) => id === check)?.title ?? check.replaceAll("-", " ");
