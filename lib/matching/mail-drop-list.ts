import { type AddressParts, addressParts } from "./address-parts";
import { comparePlace } from "./address-places";
import { addressTokens } from "./address-reader";
import { compareStreets } from "./address-streets";
import { tidy } from "./text";

type Entry = { text: string; parts: AddressParts };

/** Addresses of mailboxes and freight forwarders that somebody keeps, by house number. */
export type MailDropList = ReadonlyMap<string, readonly Entry[]>;

/**
 * Reads a list with one address a line, plain or as CSV with a name before it; the columns stand in the order of an
 * envelope. Empty lines, comments ("# …") and lines without a house number, such as a heading, are left out.
 */
export function readMailDrops(list: string): MailDropList {
  const entries = new Map<string, Entry[]>();
  for (const line of list.split(/[\r\n]+/)) {
    const text = tidy(line.replaceAll('"', "").replace(/[\t;,]+ */g, ", "));
    if (text === "" || text.startsWith("#") || text.length > 500) continue;
    const parts = addressParts(addressTokens(text));
    const number = parts.numbers.join("-");
    if (number === "" || parts.isFlat) continue;
    entries.set(number, [...(entries.get(number) ?? []), { text, parts }]);
  }
  return entries;
}

/** The line of the list with this house: number, street and postcode or town agree; units, which are mailboxes there, may differ. Null for none. */
export function onMailDropList(address: string, list: MailDropList): string | null {
  const parts = addressParts(addressTokens(address.slice(0, 500)));
  const found = list.get(parts.numbers.join("-"))?.find((entry) => {
    const said = [compareStreets(parts, entry.parts).says, comparePlace(parts, entry.parts).says];
    return said.every((says) => says === "agree" || says === "nearly");
  });
  return found?.text ?? null;
}
