import type { Finding } from "./address-doors";
import type { AddressParts } from "./address-parts";
import type { Street } from "./address-street";
import { term, written } from "./address-words";
import { occurrence, oneLetterApart } from "./approximate";

/** Whether every one of these words is among the other address's, one letter of a long word aside. */
export const covers = ({ words }: AddressParts, names: string[]) =>
  names.every((name) => words.includes(name) || words.some((word) => alike(name, word)));

/** The same word, or one letter apart in a word long enough to be misspelt; words with digits must be the same. */
export const alike = (a: string, b: string) =>
  a === b || (a.length > 3 && b.length > 3 && !hasDigit(a) && !hasDigit(b) && oneLetterApart(a, b));

const hasDigit = (word: string) => word.charCodeAt(0) < 58 || /\d/.test(word);

/** Compares streets: each is looked for among all words of the other address, since a house's name may stand before it. */
export function compareStreets(a: AddressParts, b: AddressParts): Finding {
  const [left, right] = [written(a.street.words), written(b.street.words)];
  if (a.street.words.join("") === b.street.words.join(""))
    return { says: "agree", words: left ? `"${left}" agrees` : "" };
  const differ: Finding = { says: "differ", words: `"${left}" and "${right}" differ` };
  if (!left || !right) return { says: "unclear", words: "the street is stated only once" };
  const [inB, inA] = [find(a.street, b), find(b.street, a)];
  if (inB === "other type" || inA === "other type" || opposite(a.street, b.street)) return differ;
  const nearly: Finding = { says: "nearly", words: `"${left}" and "${right}" are written nearly alike` };
  if (inB === "found" && inA === "found") return nearly;
  if ((inB === "found" && !b.street.sure) || (inA === "found" && !a.street.sure)) return nearly;
  if ((inB === "found" || inA === "found") && !sharedName(a, b))
    return a.postcode !== null && a.postcode === b.postcode
      ? { says: "nearly", words: `"${inB === "found" ? left : right}" agrees` }
      : { says: "unclear", words: `"${left}" and "${right}" agree only in part` };
  const house = sharedName(a, b);
  if (house) return { says: "nearly", words: `"${house}" agrees, its street is written differently` };
  const part = a.street.core.some((word) => b.street.core.some((other) => alike(word, other)));
  return part ? { says: "unclear", words: `"${left}" and "${right}" agree only in part` } : differ;
}

/** The two or more words that begin both addresses when neither has a number and the postcode agrees: a house's name. */
function sharedName(a: AddressParts, b: AddressParts): string | null {
  if (a.numbers.length + b.numbers.length > 0 || a.postcode === null || a.postcode !== b.postcode) return null;
  let length = 0;
  while (length < Math.min(a.words.length, b.words.length) && alike(a.words[length] ?? "", b.words[length] ?? ""))
    length++;
  return length > 1 ? written(a.words.slice(0, length)) : null;
}

function find(street: Street, { words, text, street: other }: AddressParts): "found" | "other type" | "missing" {
  const at = street.core.map((word) => words.findIndex((candidate) => alike(word, candidate)));
  if (at.every((index) => index >= 0)) {
    const last = street.core.at(-1) ?? "";
    const types = words.flatMap((word, index) => (alike(last, word) ? [words[index + 1] ?? ""] : []));
    if (!street.type || types.includes(street.type)) return "found";
    return types.some((word) => term(word)?.kind === "type" && word !== street.type) ? "other type" : "found";
  }
  return misspelt(street, text, other) ? "found" : "missing";
}

/** Looks for a street whose letters are changed or cut elsewhere: one slip for four letters, two for eight, three for 14. */
function misspelt(street: Street, text: string, other: Street) {
  const letters = street.core.reduce((sum, word) => sum + word.length, 0);
  if (letters < 4) return false;
  const slips = letters < 8 || street.type === street.core[0] ? 1 : letters < 14 ? 2 : 3;
  if (street.core.some((word) => hasDigit(word) && !text.includes(word))) return false;
  const found = occurrence(street.words.join(""), text);
  // "Northfield" and "Southfield" are two slips apart.
  return found <= slips && (found < 2 || !other.sure || street.core[0]?.[0] === other.core[0]?.[0]);
}

/** "N Main St" and "S Main St". "Main St W Hollywood" may go west or lie in West Hollywood: only like positions are compared. */
const opposite = (a: Street, b: Street) => differ(a.leading, b.leading) || differ(a.trailing, b.trailing);

const differ = (a: string | null, b: string | null) => a !== null && b !== null && a !== b;
