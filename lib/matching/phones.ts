import { type CountryCode, parsePhoneNumberFromString } from "libphonenumber-js";
import { fold, unreadable } from "./text";
import type { Verdict } from "./verdict";

/** A phone number in E.164 ("+13035550199"), or null when it is none; without a country code it needs the country. */
export function phoneNumber(text: string, country?: CountryCode): string | null {
  if (text.length > 100) return null;
  return parsePhoneNumberFromString(withPlus(text), country)?.number ?? null;
}

/**
 * Whether two phone numbers are one: equal in E.164, or, where a country code is missing, equal in every digit
 * of the number inside the country.
 */
export function samePhone(a: string, b: string): boolean {
  if (a.length > 100 || b.length > 100) return a === b;
  const [left, right] = [parsePhoneNumberFromString(withPlus(a)), parsePhoneNumberFromString(withPlus(b))];
  if (left && right) return left.number === right.number;
  const [inA, inB] = [left?.nationalNumber ?? digits(a), right?.nationalNumber ?? digits(b)];
  return inA.length >= 7 && inA === inB;
}

/** The verdict on two phone numbers: "likely" when one lacks its country code. */
export function comparePhones(a: string, b: string): Verdict {
  const early = unreadable(a, b, "a phone number", 100);
  if (early) return early;
  if (fold(a) !== fold(b) && !samePhone(a, b))
    return { score: 0, verdict: "different", words: "The phone numbers differ." };
  if (phoneNumber(a) === phoneNumber(b)) return { score: 1, verdict: "same", words: "The phone number agrees." };
  return { score: 0.95, verdict: "likely", words: "The phone number agrees; one lacks its country code." };
}

/** The digits a caller inside the country dials, without the leading zero. */
const digits = (text: string) => text.normalize("NFKC").replace(/\D/g, "").replace(/^0+/, "");

/** "0044 …" as "+44 …": two zeros dial out of most countries, and inside none does a number begin with them. */
const withPlus = (text: string) => text.normalize("NFKC").replace(/^\s*00/, "+");
