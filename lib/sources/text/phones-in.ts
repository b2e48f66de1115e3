import { readMonth } from "@/lib/matching/dates";

const run = /(?<![\d\p{L}])(?:\+|00|\()?\d[\d\s().\-–/]{6,40}\d(?!\d)/gu;

/** The phone numbers of a text. A stroke parts two numbers ("020 7946 0990 / 07700 900471"), but not one ("0641 / 555 01 28"). */
export const phonesIn = (text: string): string[] =>
  (text.match(run) ?? []).flatMap((found) => {
    const parts = found.split(/\s+[/–-]\s+/);
    return parts.every(isNumber) ? parts.map((part) => part.trim()) : isNumber(found) ? [found.trim()] : [];
  });

function isNumber(text: string): boolean {
  const digits = text.replace(/\D/g, "").length;
  // "03.03.1991" is a birthday; "22240-003" and "97214-1234" are postcodes.
  return digits > 7 && digits < 16 && readMonth(text) === null && !/^\d{5}-\d{3,4}$/.test(text);
}
