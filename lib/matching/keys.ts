import { addressParts } from "./addresses/parts";
import { addressTokens } from "./addresses/reader";
import type { Street } from "./addresses/street";
import { readEmail } from "./emails";
import { organisationKey } from "./organisation-names";
import { phoneNumber } from "./phones";
import { fold, words } from "./text";
import { profilePage } from "./web-addresses";

// One text for what is the same however it is written, so that equality can be looked up where comparing would have to read
// everything. Null for what names nobody: it is then not looked up at all.

/** The mailbox that an e-mail address reaches. */
export const emailKey = (text: string) => readEmail(text)?.address ?? null;

/** A phone number in E.164; null without a country code. */
export const phoneKey = (text: string) => phoneNumber(text);

/** The page of a person: at a site of profiles the profile, elsewhere the page; null for the front page of a site of profiles. */
export const profileKey = (text: string) => profilePage(text);

/** Raised when `addressKey` answers otherwise for an address that may be kept, so that what is kept is read once more. */
export const addressReading = 6;

/** One door: postcode or town, street, house number and unit. Null for what is no full street address, down to the number. */
export function addressKey(text: string): string | null {
  if (text.length > 500) return null;
  const { numbers, units, postcode, place, street } = addressParts(addressTokens(text));
  const town = postcode ?? place.join(" ");
  const name = (street.core.length > 0 ? street.core : street.words).concat(half(street));
  if (numbers.length === 0 || name.length === 0 || !town) return null;
  return [town, name.join(" "), numbers.join("-"), units.toSorted().join(" ")].join("|").toLowerCase();
}

/** "Lower Elm Street" and "Elm Street Lower" are one street, and another than Upper Elm Street. */
const half = ({ leading, trailing }: Street) =>
  [leading ?? trailing].filter((word) => word === "lower" || word === "upper").map(String);

/** A person at an organisation, whatever the order and case of their names. */
export function personKey(name: string, organisation: string | null): string | null {
  const who = words(fold(name)).toSorted().join(" ");
  const where = organisation && organisationKey(organisation);
  return who && where ? `${who}|${where}` : null;
}
