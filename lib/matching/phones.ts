import { type CountryCode, type PhoneNumber, parsePhoneNumberFromString } from "libphonenumber-js";
import { fold, unreadable } from "./text";
import { different, likely, same, unclear, type Verdict } from "./verdict";

/** A phone number in E.164 ("+13035550199"), or null when it is none; without a country code it needs the country. */
export function phoneNumber(text: string, country?: CountryCode): string | null {
  if (text.length > 100) return null;
  return parsePhoneNumberFromString(withPlus(text), country)?.number ?? null;
}

/**
 * Whether two phone numbers are one: equal in E.164, or, where a country code is missing, equal as they are dialled inside the
 * country of the other, or in every digit.
 */
export function samePhone(a: string, b: string): boolean {
  if (a.length > 100 || b.length > 100) return a === b;
  const [left, right] = [parsePhoneNumberFromString(withPlus(a)), parsePhoneNumberFromString(withPlus(b))];
  if (left && right) return withoutMobile(left.number) === withoutMobile(right.number);
  const [inA, inB] = [digits(left?.nationalNumber ?? a), digits(right?.nationalNumber ?? b)];
  const known = left ?? right;
  return (known && isDialled(left ? b : a, known)) || (inA.length >= 7 && inA === inB);
}

/** Facts: Mexican and Argentine mobile numbers are also written with a digit that callers at home leave out. */
const withoutMobile = (number: string) => number.replace(/^\+(52)1(?=\d{10}$)|^\+(54)9(?=\d{10}$)/, "+$1$2");

/**
 * Whether somebody in its own country reaches a number so: "8 912 …" in Russia, "1-303-…" in the United States; or from abroad, as
 * "011 …" in North America, "010 …" in Japan and "8 10 …" in Russia.
 */
const isDialled = (text: string, { number, countryCallingCode }: PhoneNumber) =>
  [text, text.normalize("NFKC").replace(/^\s*(?:011|010|8[\s~-]?10)/, "+")].some(
    (said) => parsePhoneNumberFromString(said, { defaultCallingCode: countryCallingCode })?.number === number,
  );

/** The verdict on two phone numbers: "likely" when one lacks its country code, "unclear" when only one names an extension, or another. */
export function comparePhones(a: string, b: string): Verdict {
  const early = unreadable(a, b, "a phone number", 100);
  if (early) return early;
  // Folded, so that neither spaces nor case nor the script of the digits say anything.
  const [left, right] = [fold(a), fold(b)];
  if (left !== right && !samePhone(left, right)) return different("The phone numbers differ.");
  if (extension(left) !== extension(right)) return unclear("One line with two extensions, or with one on one side.");
  if ((phoneNumber(left) === null) === (phoneNumber(right) === null)) return same("The phone number agrees.");
  return likely("The phone number agrees; one lacks its country code.", 0.95);
}

/** "12" of "+1 303 555 0199 ext. 12"; empty when there is none. */
const extension = (folded: string) => /(?:ext(?:ension)?|durchwahl|dob|x|#)[ .:]*(\d{1,6})$/.exec(folded)?.[1] ?? "";

/** The digits a caller inside the country dials, without the leading zero, or the 1 that North Americans write. */
const digits = (text: string) =>
  text
    .normalize("NFKC")
    .replace(/\D/g, "")
    .replace(/^0+|^1(?=[2-9]\d{9}$)/, "");

/** "0044 …" as "+44 …": two zeros dial out of most countries, and inside none does a number begin with them. */
export const withPlus = (text: string) => text.normalize("NFKC").replace(/^\s*00/, "+");
