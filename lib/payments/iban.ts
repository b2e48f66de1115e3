import { electronicFormatIBAN, getCountrySpecifications, ValidationErrorsIBAN, validateIBAN } from "ibantools";
import { placeName } from "@/lib/policy/places";

const countries = getCountrySpecifications();

// Their accounts carry the letters of another country.
const lettersOf: Record<string, string> = {
  ...Object.fromEntries(["GG", "IM", "JE"].map((country) => [country, "GB"])),
  ...Object.fromEntries("BL GF GP MF MQ NC PF PM RE TF WF YT".split(" ").map((country) => [country, "FR"])),
  AX: "FI",
};

/** The two letters with which accounts in a country begin where they are IBANs. */
export const ibanLetters = (country: string) => lettersOf[country] ?? country;

/** Whether accounts in a country are IBANs. */
export const usesIban = (country: string) => countries[ibanLetters(country)]?.IBANRegistry ?? false;

/** An IBAN as machines write it: capitals and digits alone. */
export const electronicIban = (text: string) => electronicFormatIBAN(text) ?? "";

/** Whether a text without blanks is meant as an IBAN: two letters, two digits, and enough after them. */
export const looksLikeIban = (text: string) => /^[A-Z]{2}\d{2}[A-Z\d]{8,}$/.test(text);

/** What is wrong with an IBAN as machines write it, in a sentence for whoever typed it; null when nothing is. */
export function ibanProblem(iban: string): string | null {
  const { valid, errorCodes } = validateIBAN(iban);
  if (valid) return null;
  const country = iban.slice(0, 2);
  const chars = countries[country]?.IBANRegistry ? countries[country].chars : null;
  if (!chars) return "No country’s IBANs begin with these two letters. Compare them with the letter of the bank.";
  if (errorCodes.includes(ValidationErrorsIBAN.WrongBBANLength))
    return `An IBAN of ${placeName(country)} has ${chars} characters, and this one has ${iban.length}.`;
  return "The check digits of this IBAN do not fit: a character is wrong, or two have changed places. Compare it once more.";
}
