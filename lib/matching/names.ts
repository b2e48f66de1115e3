import { type Alignment, align, type Pair } from "./name-alignment";
import { type NamePart, nameParts } from "./name-parts";
import { compareAcrossScripts } from "./scripts/across-scripts";
import { sameScript } from "./scripts/scripts";
import { fold, isLatin, sentence, unreadable } from "./text";
import type { Verdict } from "./verdict";

/**
 * Whether two ways to write a person's name can be one name. Case, accents, order, hyphens and particles say
 * nothing; short forms, initials, a missing middle name or one letter leave it "likely"; another family name
 * beside the same given name is "unclear" (people marry); another given name is "different".
 * Names over 300 characters are not read.
 */
export function compareNames(a: string, b: string): Verdict {
  const early = unreadable(a, b, "a name");
  if (early) return early;
  if (!sameScript(a, b)) return compareAcrossScripts(a, b);
  const [first, second] = a <= b ? [a, b] : [b, a];
  const [left, right] = [nameParts(first), nameParts(second)];
  if (left.parts.length === 0 || right.parts.length === 0)
    return fold(a) === fold(b) ? same("The name agrees.") : unclear("One side has a title and no name.");
  const joined = left.parts.map(({ key }) => key).join("") === right.parts.map(({ key }) => key).join("");
  const verdict = judge(align(left, right));
  if (joined && verdict.verdict !== "same")
    return { score: 0.95, verdict: "likely", words: "The letters agree; the spaces differ." };
  if (verdict.verdict === "different" && isLatin(a) !== isLatin(b))
    return unclear("The names are written in different scripts; ask for one spelling of both.");
  return verdict;
}

function judge({ pairs, onlyA, onlyB, reordered }: Alignment): Verdict {
  const extra = [...onlyA, ...onlyB];
  const meetings = pairs.map(describe);
  const doubts = meetings.filter(({ doubt }) => doubt).map(({ words }) => words);
  const notes = meetings.filter(({ words, doubt }) => words && !doubt).map(({ words }) => words);
  const strong = pairs.filter(({ how }) => how !== "initial" && how !== "near");
  const family = pairs.find((pair) => pair.family);
  const given = strong.find((pair) => !pair.family);
  const met = [...agreeing(pairs), ...notes, ...doubts];

  if (onlyA.length > 0 && onlyB.length > 0) {
    const apart = [...met, `${list(onlyA)} and ${list(onlyB)} differ`];
    if (!given) return { score: family ? 0.3 : 0, verdict: "different", words: sentence(apart) };
    return unclear(sentence(family ? apart : [...apart, "a married name may explain this"]));
  }
  if (strong.length === 0) return unclear(sentence([...met, "no part is spelled alike on both sides"]));
  if (extra.length > 0) {
    const once = `${list(extra)} is stated only once`;
    const middle = pairs.length > 1 && pairs.some(({ i, j }) => i === 0 && j === 0) && !extra.some((p) => p.family);
    if (!middle || doubts.length > 0) return unclear(sentence([...met, once]));
    return { score: 0.9, verdict: "likely", words: sentence([...met, once]) };
  }
  if (pairs.filter(({ how }) => how === "letter").length > 1) doubts.push("more than one part is misspelt");
  if (doubts.length > 0) return unclear(sentence(met));
  if (reordered) notes.push("the order differs");
  if (notes.length === 0) return same("Every part of the name agrees.");
  return { score: 0.93, verdict: "likely", words: sentence([...agreeing(pairs), ...notes]) };
}

/** What a meeting of two words says, and whether it leaves a doubt; no words when they are equal. */
function describe({ a, b, how, family }: Pair): { words: string; doubt: boolean } {
  const [short, long] = a.text.length <= b.text.length ? [a.text, b.text] : [b.text, a.text];
  const said = {
    equal: "",
    short: `${short} is a short form of ${long}`,
    form: `${a.text} and ${b.text} are forms of one name`,
    initial: `${short} can stand for ${long}`,
    letter: `${a.text} and ${b.text} differ by one letter`,
    near: `${a.text} and ${b.text} are spelled nearly alike`,
  };
  return { words: said[how], doubt: how === "near" || (how === "initial" && family) };
}

function agreeing(pairs: Pair[]): string[] {
  const equal = pairs.filter(({ how }) => how === "equal");
  if (equal.length === 0) return [];
  const family = equal.filter((pair) => pair.family);
  const others = equal.filter((pair) => !pair.family);
  return [
    ...(family.length > 0 ? ["family name agrees"] : []),
    ...(others.length > 0 ? [`${list(others.map(({ a }) => a))} ${others.length > 1 ? "agree" : "agrees"}`] : []),
  ];
}

const list = (parts: NamePart[]) => parts.map(({ text }) => text).join(" ");
const same = (words: string): Verdict => ({ score: 1, verdict: "same", words });
const unclear = (words: string): Verdict => ({ score: 0.5, verdict: "unclear", words });
