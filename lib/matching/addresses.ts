import { type AddressParts, addressParts } from "./address-parts";
import { isDirection, isStreetType } from "./address-words";
import { distance } from "./distance";
import { region } from "./regions";
import { fold, sentence, unreadable, words } from "./text";
import type { Verdict } from "./verdict";

/**
 * Whether two ways to write a postal address mean one door. Abbreviations, order, case and a missing town or
 * country say nothing. House numbers, units, streets and towns must agree: a neighbour or another flat is
 * "different"; a unit, a number or a town that only one side states is "unclear". Over 500 characters: not read.
 */
export function compareAddresses(a: string, b: string): Verdict {
  const early = unreadable(a, b, "an address", 500);
  if (early) return early;
  const [first, second] = a <= b ? [a, b] : [b, a];
  if (words(fold(first)).join(" ") === words(fold(second)).join(" "))
    return { score: 1, verdict: "same", words: "Every word of the address agrees." };
  return judge(addressParts(first), addressParts(second));
}

type Finding = { says: "agree" | "nearly" | "unclear" | "differ"; words: string };

function judge(a: AddressParts, b: AddressParts): Verdict {
  const findings = [compareNumbers(a, b), compareUnits(a, b), compareStreets(a, b), comparePlace(a, b)];
  const say = (says: Finding["says"]) => findings.filter((f) => f.says === says && f.words).map((f) => f.words);
  const differ = say("differ");
  if (differ.length > 0) return { score: differ.length > 1 ? 0 : 0.2, verdict: "different", words: sentence(differ) };
  const open = say("unclear");
  if (open.length > 0) return { score: 0.5, verdict: "unclear", words: sentence([...open, ...say("agree")]) };
  const nearly = say("nearly");
  if (nearly.length > 0) return { score: 0.9, verdict: "likely", words: sentence([...say("agree"), ...nearly]) };
  return { score: 1, verdict: "same", words: sentence(say("agree")) };
}

function compareNumbers({ numbers: a, unit: unitA }: AddressParts, { numbers: b, unit: unitB }: AddressParts): Finding {
  if (a.length === 0 && b.length === 0) return { says: "agree", words: "" };
  if (a.length === 0 || b.length === 0)
    return { says: "unclear", words: `the house number ${a.join("-") || b.join("-")} is stated only once` };
  if (a.join("-") === b.join("-")) return { says: "agree", words: `house number ${a.join("-")} agrees` };
  if (overlap(a, b) || overlap(b, a))
    return { says: "nearly", words: `house numbers ${a.join("-")} and ${b.join("-")} overlap` };
  if ((unitA && unitA === b.join("-")) || (unitB && unitB === a.join("-")))
    return { says: "unclear", words: `${unitA ?? unitB} is a flat on one side and may be a house on the other` };
  return { says: "differ", words: `house numbers ${a.join("-")} and ${b.join("-")} differ` };
}

/** Whether a range such as 122-136 shares a house with another range or a number on the same side of the street. */
function overlap(range: string[], other: string[]) {
  const [[from = 0, to = 0], [first = 0, last = first]] = [range.map(Number), other.map(Number)];
  const isRange = range.length === 2 && from < to && to - from <= 50;
  return isRange && other.length <= 2 && first <= last && last - first <= 50 && first <= to && last >= from
    ? (first - from) % 2 === 0 || range.some((number) => other.includes(number))
    : false;
}

function compareUnits({ unit: a }: AddressParts, { unit: b }: AddressParts): Finding {
  if (a === b) return { says: "agree", words: a ? `unit ${a.toUpperCase()} agrees` : "" };
  if (a && b) return { says: "differ", words: `units ${a.toUpperCase()} and ${b.toUpperCase()} differ` };
  return { says: "unclear", words: `unit ${(a ?? b)?.toUpperCase()} is stated only once` };
}

function compareStreets(a: AddressParts, b: AddressParts): Finding {
  const [left, right] = [a.street.join(" "), b.street.join(" ")];
  const differ: Finding = { says: "differ", words: `"${left}" and "${right}" differ` };
  if (left === right) return { says: "agree", words: left ? `"${left}" agrees` : "" };
  const [coreA, coreB] = [core(a.street), core(b.street)];
  if (coreA.length === 0 || coreB.length === 0) return { says: "unclear", words: "the street is stated only once" };
  if (typesDiffer(a.street, b.street, isStreetType) || typesDiffer(a.street, b.street, isDirection)) return differ;
  const missingA = coreA.filter((word) => !b.all.some((other) => alike(word, other)));
  const missingB = coreB.filter((word) => !a.all.some((other) => alike(word, other)));
  if ((missingA.length === 0 && missingB.length === 0) || alike(coreA.join(""), coreB.join("")))
    return { says: "nearly", words: `"${left}" and "${right}" are written nearly alike` };
  if (missingA.length < coreA.length || missingB.length < coreB.length)
    return { says: "unclear", words: `"${left}" and "${right}" agree only in part` };
  return differ;
}

const core = (street: string[]) => {
  const names = street.filter((word) => !isStreetType(word) && !isDirection(word));
  return names.length > 0 ? names : street;
};

/** Whether both streets state a word of this kind ("street", "north") and none is shared. */
function typesDiffer(a: string[], b: string[], kind: (word: string) => boolean) {
  const [left, right] = [a.filter(kind), b.filter(kind)];
  return left.length > 0 && right.length > 0 && !left.some((word) => right.includes(word));
}

function comparePlace(a: AddressParts, b: AddressParts): Finding {
  if (a.country && b.country && a.country !== b.country) return { says: "differ", words: "the countries differ" };
  if (a.postcode && b.postcode) {
    const [left, right] = [a.postcode.toUpperCase(), b.postcode.toUpperCase()];
    return left === right
      ? { says: "agree", words: `postcode ${left} agrees` }
      : { says: "unclear", words: `postcodes ${left} and ${right} differ` };
  }
  const [states, others] = [regions(a.place), regions(b.place)];
  if (states.length > 0 && others.length > 0 && !states.some((state) => others.includes(state)))
    return { says: "differ", words: `${states.join(" ")} and ${others.join(" ")} differ` };
  const [townA, townB] = [towns(a.place), towns(b.place)];
  if (townA.length === 0 || townB.length === 0)
    return { says: townA.length === townB.length ? "agree" : "unclear", words: "the town is stated only once" };
  const shared = townA.filter((word) => townB.some((other) => alike(word, other)));
  if (shared.length === 0) return { says: "differ", words: `"${townA.join(" ")}" and "${townB.join(" ")}" differ` };
  return { says: "nearly", words: `"${shared.join(" ")}" agrees` };
}

const regions = (place: string[]) =>
  place.filter((word) => word.length === 2 && region(word)).map((w) => w.toUpperCase());
const towns = (place: string[]) => place.filter((word) => word.length > 2);

/** The same word, or one letter apart in a word long enough to be misspelt; words with digits must be the same. */
const alike = (a: string, b: string) =>
  a === b ||
  (a.length > 3 && b.length > 3 && !/\d/.test(a + b) && Math.abs(a.length - b.length) < 2 && distance(a, b) === 1);
