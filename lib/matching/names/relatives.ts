import { sentence } from "../text";
import { different, likely, type Verdict } from "../verdict";
import type { NameParts } from "./parts";
import type { NamePart } from "./split";
import { childOf } from "./words";

/** The verdict on two names that agree, where what they say of their owners' fathers changes it; else null. */
export const compareRelatives = (a: NameParts, b: NameParts, verdict: Verdict) =>
  compareChildren(a, b) ?? compareGenerations(a, b, verdict);

/** A son and a daughter of one father: bin and binti. */
function compareChildren({ parts: a }: NameParts, { parts: b }: NameParts): Verdict | null {
  const child = (parts: NamePart[]) => parts.find(({ small, word }) => small && childOf.has(word.key));
  const [one, other] = [child(a), child(b)];
  if (!one || !other || childOf.get(one.word.key) === childOf.get(other.word.key)) return null;
  const words = [one, other].map(({ text, word }) => `${text} (${childOf.get(word.key)})`).join(" and ");
  return different(sentence([`${words} differ`]));
}

/** Father and son, who are told apart by "Sr" and "Jr"; stated once it leaves a name "likely". */
function compareGenerations(a: NameParts, b: NameParts, { words }: Verdict): Verdict | null {
  if (a.generation === b.generation) return null;
  const [one = "", other = ""] = [a.generation, b.generation].sort();
  if (one) return different(`${one} and ${other} differ.`);
  return likely(`${words.slice(0, -1)}; ${other} is stated only once.`, 0.9);
}
