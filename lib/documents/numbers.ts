import { createHmac } from "node:crypto";
import { countryOf } from "@/lib/policy/places";

/** A document's number as it is compared: letters and digits alone, in capitals; empty when there are none. */
export const normaliseNumber = (number: string) =>
  number
    .normalize("NFKC")
    .toUpperCase()
    .replace(/[^\p{L}\p{N}]/gu, "");

/**
 * HMAC-SHA256 of a document's number under the company key, hexadecimal; null for a number without a letter or digit. Equal
 * numbers of one country give equal ones, whatever the document is called; without the key it says nothing.
 */
export function keyedNumber(number: string, issuer: string, companyKey: Buffer) {
  const plain = normaliseNumber(number);
  if (!plain) return null;
  return createHmac("sha256", companyKey)
    .update(`document number\0${countryOf(issuer)}\0${plain}`)
    .digest("hex");
}
