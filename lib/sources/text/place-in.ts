import { addressParts } from "@/lib/matching/addresses/parts";
import { addressTokens } from "@/lib/matching/addresses/reader";
import type { Statement } from "../statement";
import type { Line } from "./lines";
import { nameLabel } from "./name-in";
import { isPlaceText, isRole } from "./part-kinds";
import { spanIn } from "./span-in";

/** Facts: what people write before where they live. */
const whereWords =
  "location|(?:home |postal )?address|wohnort|adresse|anschrift|lieu|domicilio|dirección|endereço|indirizzo|residenza|adres|woonplaats|адрес|адреса|주소|住所|現住所|地址";
const placeLabel = new RegExp(String.raw`^(?:${whereWords})\s*(?:[:：]\s*|\t)|^(?:based|wohnhaft) in:?\s+`, "iu");
/** Before an address, which is known by itself, no mark is needed. */
const looseLabel = new RegExp(String.raw`^(?:${whereWords})\s+`, "iu");

/** Where the person lives: an address down to the door, what is labelled so, or one part of a line that ends with a land or state. */
export function placeIn(lines: readonly Line[]): Statement[] {
  for (const [at, { text, path }] of lines.entries()) {
    if (nameLabel.test(text)) continue;
    const labelled = text.replace(placeLabel, "").replace(/ \((?:home|work|private|privat)\)$/i, "");
    const parts = labelled.split(/\t|\s+[|·•]\s+/);
    const next = parts.length === 1 ? lines[at + 1]?.text : undefined;
    const door = parts.map((part) => whole(part.replace(looseLabel, "").trim(), next)).find(isDoor);
    if (door) return [{ attribute: "address", value: door, path }];
    const [said = ""] = parts;
    if (placeLabel.test(text) && said) return [{ attribute: /\d/.test(said) ? "address" : "place", value: said, path }];
    const town = parts.flatMap((part) => townOf(part.trim()) ?? [])[0];
    if (town) return [{ attribute: "place", value: town, path }];
  }
  return [];
}

/** "Denver, Colorado", "Denver, CO 80202" and "Cardiff CF10 3AT" are a town, without the postcode; else null. */
function townOf(part: string): string | null {
  const town = part.replace(postcode, "");
  return isPlaceText(town) || (town !== part && isTown(town)) ? town : null;
}

/** What follows a town: a postcode of the United States, the United Kingdom or Canada. */
const postcode = /,?\s+(?:\d{5}(?:-\d{4})?|[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}|[A-Z]\d[A-Z] ?\d[A-Z]\d)$/;
const isTown = (text: string) => /^\p{Lu}[\p{L}' -]+$/u.test(text) && /[A-Z]/.test(text) && !isRole(text);

/** A province or city, its districts, a street or quarter, and a number. */
const koreanStreet = /^\p{Script=Hangul}+[시도] (?:\p{Script=Hangul}+[시군구] )+\S+[로길동] ?\d/u;

/** Whether a text is surely an address with a house number: the kind of street is known and nothing is told, or there is a postcode. */
function isDoor(text: string): boolean {
  if (!/\d/.test(text) || text.length > 160 || isRole(text) || spanIn(text)) return false;
  if (koreanStreet.test(text)) return true;
  const { street, numbers, postcode } = addressParts(addressTokens(text));
  const hasPostcode = postcode !== null && !/^(?:19|20)\d\d/.test(postcode);
  if (numbers.length === 0 || street.words.length === 0) return false;
  return street.type === null ? street.sure && hasPostcode : hasPostcode || !/ \p{Ll}{4,}/u.test(text);
}

/** An address that goes on in the next line, with its postcode and town. */
function whole(street: string, next: string | undefined): string {
  if (!/\d/.test(street) || postcode.test(street)) return street;
  const isEnd =
    next && (/^(?:[A-Z]{1,2}-)?\d{2}[\d -]{2,5} \p{Lu}/u.test(next) || (postcode.test(next) && /^\p{Lu}/u.test(next)));
  return isEnd ? `${street.replace(/,$/, "")}, ${next}` : street;
}
