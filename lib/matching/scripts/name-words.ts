import { formsOfAddress, wordSet } from "../names/words";
import { tidy } from "../text";

/** What tells a son from his father. */
const generations = wordSet("jr sr младший старший молодший старша молодша");

/** Words of Arabic names that belong to the word after them: the article, "servant of", "father of". */
const prefixes = wordSet("al el ul ar as ash at ad an az abd abdul abdel abdal abdol abdur abu abou عبد أبو ابو آل");

/** "Son of" and "daughter of" inside a name, often left out, or written with the word after them (Benjelloun). */
const links = wordSet("bin ibn ben bint binti بن ابن بنت");

const isTitle = (word: string) => formsOfAddress.has(word) || generations.has(word);
const isLink = (word: string) => links.has(word.toLowerCase());

/** Whether "son of" stands inside a name. */
export const hasLink = (name: string) => name.split(/\s+/).slice(1, -1).some(isLink);

/** A name without what stands in brackets beside it. */
export function outsideBrackets(name: string): string {
  const tidied = tidy(name);
  const outside = tidied.replace(/[([（].*?([)\]）]|$)/gu, " ");
  return /\p{L}/u.test(outside) ? outside : tidied;
}

/**
 * The words of a name, without titles. `arabic` says that one of the names compared is in Arabic letters, `linked` that "son of"
 * belongs to the word after it and is not left out.
 */
export function nameWords(name: string, arabic: boolean, linked = false): string[] {
  const all = name.split(/[^\p{L}\p{M}'’ʼ׳`]+/u).filter((word) => /\p{L}/u.test(word) && !isTitle(word.toLowerCase()));
  const words = linked ? all : all.filter((word, i) => i === 0 || i === all.length - 1 || !isLink(word));
  if (!arabic) return words;
  const joined: string[] = [];
  for (const word of words.toReversed()) {
    const belongs = prefixes.has(word.toLowerCase()) || (linked && isLink(word));
    joined.push(belongs && joined.length > 0 ? `${word} ${joined.pop()}` : word);
  }
  return joined.toReversed();
}
