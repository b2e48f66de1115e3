import { fold, words } from "@/lib/matching/text";
import { endOfAccount, longestPayee } from "./line";

/**
 * A payee as it is compared, whatever case, punctuation and reference a statement writes it with: "AMZN Mktp US*2K4PT7" and
 * "Amzn Mktp US 9H1" are one. A payee of numbers alone keeps them.
 */
export function payeeKey(text: string): string {
  const said = words(fold(text.slice(0, longestPayee)));
  const named = said.filter((word) => !/\d/.test(word));
  return (named.length > 0 ? named : said).join(" ");
}

/** A payee as it may be shown: one line, and of a long number, as cards and accounts have, the end alone. */
export const shownPayee = (text: string) =>
  text
    .slice(0, longestPayee)
    .replace(/[\p{Cc}\p{Z}]+/gu, " ")
    .replace(
      /\b[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){2,7}(?: ?[A-Z0-9]{1,4})?\b|\d(?:[ -]?\d){7,}/g,
      (found) => `…${endOfAccount(found)}`,
    )
    .trim()
    .slice(0, 80);
