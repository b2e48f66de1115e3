import { addressParts } from "./address-parts";
import { addressTokens } from "./address-reader";
import { isCounty, landOfCounty } from "./counties";
import { isWider, type Place, placeReadings } from "./place-readings";
import { commute, comparePlaces, kilometres } from "./places";
import { fold, words } from "./text";
import { townsNamed } from "./towns";

/** Characters of the longest address and the longest place that are read. */
const longest = { address: 500, place: 300 };

/**
 * The town that an address surely names: known, and the last before a county, state or country, with the latter two; without
 * postcodes and the county. Null wherever it may be another: a house, a street and a person are called Florence, too, and
 * whoever states nothing is held to nothing.
 */
export function placeOfAddress(address: string): string | null {
  if (address.length > longest.address) return null;
  const named = address.split(/[,;\n]/).map((part) => part.replace(/\S*\d\S*/g, " ").trim());
  const parts = named.filter(Boolean);
  const last = parts.findLastIndex((part) => !isEnd(part));
  // "12 Elm Street, New York" and "12 Elm Street, Singapore": a state and a country that are towns, too.
  const towns = [last, last + 1].flatMap((at) => townAt(address, parts, at) ?? []);
  const [place = ""] = towns;
  return towns.length === 1 && place.length <= longest.place ? place : null;
}

function townAt(address: string, parts: string[], at: number): string | null {
  const [town = "", ...behindIt] = parts.slice(at);
  const ends = behindIt.filter((part) => !isCounty(folded(part)));
  const { place, words: all, postcode, units } = addressParts(addressTokens(address));
  const isAmong = (part: string, words: string[]) =>
    addressTokens(part).some(({ word, raw }) => words.includes(word) || words.includes(raw));
  // Behind a post office box there is no street.
  const behind = units.some((unit) => unit.startsWith("box ")) ? all : place;
  if (at < 1 || isCounty(folded(town)) || !isAmong(town, behind)) return null;
  const land = behindIt.map((end) => landOfCounty(folded(end))).find(Boolean) ?? landOfPostcode(postcode ?? "");
  const around = land ? [...ends, land] : ends;
  const read = (part: string) => placeReadings([part, ...around].join(", ")).filter(({ towns }) => towns.length > 0);
  const readings = read(town);
  const isSure = readings.every((one) => isMeant(one) && (isFull(address, ends) || isLargest(one)));
  if (readings.length === 0 || !isSure) return null;
  const others = parts.slice(0, at).filter((part) => isAmong(part, all) && read(part).length > 0);
  const differs = (other: string) => comparePlaces([other, ...around].join(", "), [town, ...around].join(", "));
  return others.some((other) => differs(other).verdict === "different") ? null : [town, ...ends].join(", ");
}

const folded = (part: string) => words(fold(part)).join(" ");

const isEnd = (part: string) => isWider(folded(part)) || isCounty(folded(part));

/** The country whose postcodes have a shape of their own. */
const landOfPostcode = (postcode: string) =>
  /^[A-Z]{1,2}\d[A-Z\d]?\d[A-Z]{2}$/.test(postcode) ? "GB" : /^([A-Z]\d){3}$/.test(postcode) ? "CA" : null;

/** Whether it says in full where the town is: "MI" may be Michigan or, behind Milano, its province. */
const isFull = (address: string, ends: string[]) =>
  /\b[A-Z]{2},?\s+(\d{5}|[A-Z]\d[A-Z] ?\d[A-Z]\d)\b/.test(address) ||
  ends.map(folded).some((end) => isWider(end) && (end.length > 3 || /^(uk|gb|usa?)$/.test(end)));

/** A name alone is taken for the largest town of the name, as "Boston" of Lincolnshire is not. */
const isLargest = ({ town, towns }: Place) => towns[0] === townsNamed(town)[0];

/** Beside a far town five times as large a smaller one of the name is not thought of: Newport on the Isle of Wight, beside that of Wales. */
const isMeant = ({ towns: [largest, ...others] }: Place) =>
  !others.some(
    (town) =>
      town.country === largest?.country && town.people * 5 < largest.people && kilometres(largest, town) > commute,
  );
