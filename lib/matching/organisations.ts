import { differByOne } from "./distance";
import { areOfOne, twoUniversities } from "./organisation-aliases";
import { tellingWords, withoutForms } from "./organisation-names";
import { areTranslations, without, withoutSmall } from "./organisation-translations";
import { compareAcrossScripts } from "./scripts/across-scripts";
import { sameScript } from "./scripts/scripts";
import { areIn, fold, tidy, unreadable, words } from "./text";
import { agrees, different, likely, same, unclear, type Verdict } from "./verdict";

/**
 * Whether two names mean one organisation: legal forms, case and small words say nothing. Another order, initials ("MIT"),
 * another language and one letter leave it "likely"; a name inside a longer one is "unclear", as is York University beside the
 * University of York. Over 300 characters: not read.
 */
export function compareOrganisations(a: string, b: string): Verdict {
  const early = unreadable(a, b, "a name of an organisation");
  if (early) return early;
  const [first, second] = [tidy(a), tidy(b)].sort() as [string, string];
  const whole = compareWhole(first, second);
  if (agrees(whole)) return whole;
  return compareOthers(first, second) ?? (sameScript(first, second) ? whole : compareReadings(first, second));
}

/** By the names that each goes by; null when none is shared. What both only add says little: two firms may be part of one. */
function compareOthers(first: string, second: string): Verdict | null {
  const [left, right] = [alternatives(first), alternatives(second)];
  if (left.length + right.length === 2) return null;
  const meet = (some: string[], others: string[]) =>
    some.some((one) => others.some((other) => agrees(compareWhole(one, other))));
  if (meet(left.slice(0, own), right) || meet(left.slice(own), right.slice(0, own)))
    return likely(`${first} and ${second} share one of their names.`, 0.85);
  return meet(left.slice(own), right.slice(own))
    ? unclear(`${first} and ${second} are two names, and add one and the same.`, 0.5)
    : null;
}

/** How many of the names below are an organisation's own: the whole, and what stands before another. */
const own = 2;

const otherName =
  /[,;(]\s*(?:(?:formerly|previously|now)(?: known as)?|part of|acquired by|via)\b|[,;(\s](?:[af]\/?k\/?a|d\/?b\/?a)\b/i;

/** "X (formerly Y)" and "Y, now X" name both; what else stands in brackets is mostly a place or an explanation. */
function alternatives(name: string): string[] {
  const said = name.split(otherName);
  const parts = [name, ...said, name.replace(/\([^)]*\)/g, " ")].map((part) => tidy(part.replace(/[()]/g, " ")));
  return [...new Set(parts)].filter((part) => words(fold(part)).length > 0).slice(0, 5);
}

/** Two names in two scripts, which may be read alike: Яндекс and Yandex. */
function compareReadings(first: string, second: string): Verdict {
  const [left, right] = [first, second].map(withoutForms) as [string, string];
  return agrees(compareAcrossScripts(left, right))
    ? likely(`${first} and ${second} are read alike.`, 0.85)
    : unclear(`${first} and ${second} are in two scripts, and may be one name translated.`);
}

function compareWhole(first: string, second: string): Verdict {
  const [left, right] = [tellingWords(first), tellingWords(second)];
  if (left.join(" ") === right.join(" ")) return same(`${first} agrees.`);
  const [keyA, keyB] = [left, right].map((all) => all.toSorted().join(" ")) as [string, string];
  if (keyA === keyB) return inAnotherOrder(first, second, left);
  if (areOfOne(keyA, keyB)) return likely(`${first} and ${second} are names of one organisation.`, 0.9);
  if (left.join("") === right.join("") || unspaced(first) === unspaced(second))
    return likely("The letters agree; the spaces differ.", 0.95);
  const [allA, allB] = [first, second].map((name): string[] => words(fold(name))) as [string[], string[]];
  if (haveInitials(left, right, allB) || haveInitials(right, left, allA))
    return likely(`${first} and ${second} have the same initials.`, 0.85);
  if (differByLetter(left, right)) return likely(`${first} and ${second} differ by one letter.`, 0.9);
  if (areTranslations(first, second))
    return likely(`${first} and ${second} are one name in two languages or forms.`, 0.85);
  if (areIn(left, right) || areIn(right, left)) return unclear(`${first} and ${second} agree only in part.`, 0.6);
  if (begins(left, right) || begins(right, left))
    return unclear(`${first} and ${second} have the same initials, as many names have.`);
  return different(`${first} and ${second} differ.`);
}

function inAnotherOrder(first: string, second: string, all: string[]): Verdict {
  const said = `${first} and ${second} have the same words in another order.`;
  const areTwo = all.length === 2 && all.includes("university") && all.some((word) => twoUniversities.has(word));
  return areTwo ? unclear(said, 0.6) : likely(said, 0.9);
}

const unspaced = (name: string) => words(fold(withoutForms(name))).join("");

/** A slip in one long word; in a short one or a number it is another: IIT and IIIT, Public School 12 and 13. */
function differByLetter(left: string[], right: string[]): boolean {
  const [[a = "", ...more], [b = "", ...others]] = [without(left, right), without(right, left)];
  return more.length === 0 && others.length === 0 && Math.min(a.length, b.length) > 5 && differByOne(a, b);
}

/**
 * "MIT", and "UC Berkeley": each word stands in the longer name, or its letters begin the words that follow there: EDF has its small word,
 * HKUST has none, BCG has its Group.
 */
const haveInitials = (short: string[], telling: string[], all: string[]) =>
  [telling, all, withoutSmall(all)].some(
    (long) => short.length < long.length && long.length > 2 && begins(short, long),
  );

function begins([word, ...rest]: string[], long: string[]): boolean {
  if (!word) return long.length === 0;
  if (word === long[0]) return begins(rest, long.slice(1));
  const begun = long.slice(0, word.length);
  const letters = begun.map(([letter]) => letter).join("");
  return word.length > 1 && word === letters && begins(rest, long.slice(begun.length));
}
