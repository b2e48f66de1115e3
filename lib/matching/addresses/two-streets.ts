import { differByOne } from "../distance";
import { firstName, isFullFirstName, shared } from "../names/first-names";
import { hasAlike, sameLetters } from "./alike";
import { makesAnother, streetNames } from "./name-words";
import type { AddressParts } from "./parts";
import type { Street } from "./street";
import { quadrants } from "./street-words";
import { Kind, term } from "./words";

/** Whether two streets that are written nearly alike may be two. The postcode of a few doors has but one of such a name. */
export const mayBeTwo = (a: AddressParts, b: AddressParts) =>
  !sharesFewDoors(a, b) &&
  (turnsOnce(a, b) ||
    turnsOnce(b, a) ||
    isAnother(a, b) ||
    isAnother(b, a) ||
    goesOn(a, b) ||
    goesOn(b, a) ||
    areTwoNames(a.street, b.street) ||
    isPlural(a.street, b.street) ||
    isPlural(b.street, a.street));

/** "The Paddock" and "The Paddocks" */
const isPlural = ({ core: [one], type }: Street, { core: [other] }: Street) =>
  one !== undefined && one === type && other === `${one}s`;

/** Whether two addresses share a postcode of a few doors, which has letters, as in the United Kingdom, Canada and the Netherlands. */
export const sharesFewDoors = (a: AddressParts, b: AddressParts) =>
  a.postcode !== null && a.postcode === b.postcode && /[A-Z]/.test(a.postcode);

/**
 * Whether only one street goes on as "Park Avenue South" and no postcode says that it is the other. In "Sunset Blvd.
 * West Hollywood" the town begins so, and a town's quarters, "Peachtree Rd. NE", are often left out.
 */
const turnsOnce = (a: AddressParts, b: AddressParts) =>
  a.street.trailing !== null &&
  a.street.type !== null &&
  !quadrants.has(a.street.trailing) &&
  b.street.leading === null &&
  b.street.trailing === null &&
  !b.words.includes(a.street.trailing) &&
  a.place[0] === b.place[0] &&
  (a.postcode === null || a.postcode !== b.postcode);

/** Whether only one is "New" or "Upper Elm Street". In North America "North Elm Street" is often written without its direction. */
function isAnother(a: AddressParts, b: AddressParts) {
  const { leading, core } = a.street;
  const first = leading ?? (core.length > 1 ? core[0] : "") ?? "";
  const tells = makesAnother.has(first) || (leading !== null && (isBritish(a) || isBritish(b)));
  return tells && b.street.words[0] !== first && !hasAlike(b.words, first);
}

/** Whether a street goes on beyond another and no postcode says that they are one: "Elm Grove Court" and "Elm Grove". */
const goesOn = (a: AddressParts, b: AddressParts) =>
  (a.postcode === null || a.postcode !== b.postcode) &&
  a.street.type !== null &&
  a.street.sure &&
  b.street.type !== null &&
  (term(b.street.type)?.kind === Kind.type || (a.postcode !== null && b.postcode !== null)) &&
  sameLetters(a.street.core, b.street.words) &&
  !b.words.includes(a.street.type);

const isBritish = ({ country, postcode }: AddressParts) =>
  country === "GB" || country === "IE" || /^[A-Z]{1,2}\d[A-Z\d]?\d[A-Z]{2}$/.test(postcode ?? "");

/** Whether a word of each name is in use and they are not one: "Mary" and "Mark", "Beach" and "Beech", "Smith" and "Smyth". */
const areTwoNames = (a: Street, b: Street) =>
  a.words.length === b.words.length &&
  a.core.length === b.core.length &&
  a.core.some((word, i) => areTwoWords(word, b.core[i] as string));

/** Whether two words that differ by one letter are two names. */
export function areTwoWords(a: string, b: string) {
  if (a === b || !differByOne(a, b)) return false;
  // "St Mary's", "St Marys" and "St Mary" are one.
  const [left, right] = [a.replace(/s$/, ""), b.replace(/s$/, "")];
  return (
    left !== right && (areHeardAlike(left, right) || (isInUse(left) && isInUse(right) && !areOneName(left, right)))
  );
}

const isInUse = (word: string) => streetNames.has(word) || isFullFirstName(word);

/** "Philip" is "Phillip". */
const areOneName = (a: string, b: string) => shared(firstName(a) ?? [], firstName(b) ?? []) !== null;

/** English names are in use with i and y, with c and k, and with and without an e that is not heard: Smith, Smyth, Clark, Clarke. */
function areHeardAlike(a: string, b: string) {
  if (a.length !== b.length) return isWithSilentE(a, b) || isWithSilentE(b, a);
  let at = 0;
  while (a[at] === b[at]) at++;
  return sameSounds.has(`${a[at]}${b[at]}`) && a.slice(at + 1) === b.slice(at + 1);
}

const sameSounds = new Set(["iy", "yi", "ck", "kc"]);

/** Of a name of eight letters or more the last is rather left out by a slip of the pen. */
const isWithSilentE = (long: string, short: string) =>
  long === `${short}e` && long.length < 8 && /(w|ll|rl|[^aeiou][dfkmnpt]|[aeiou]{2}[dfklmnprt])e$/.test(long);
