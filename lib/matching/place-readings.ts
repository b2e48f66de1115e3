import { countryOf } from "./countries";
import { provinces } from "./provinces";
import { region } from "./regions";
import { fold, tidy, words } from "./text";
import { townName } from "./town-names";
import { type Town, townsNamed } from "./towns";

/** A place taken apart. */
export type Place = {
  text: string;
  /** Folded, under its one name; empty when only a region or a country is named. */
  town: string;
  /** GeoNames' code of a state or province: "CO". */
  region: string | null;
  /** ISO 3166-1 code. */
  country: string | null;
  /** "Greater Denver": the town and what lies around it. */
  wide: boolean;
  /** Towns of that name in that region and country, the largest first; empty when the town is not known. */
  towns: readonly Town[];
};

/** "서울특별시", "東京都", "北京市": what Koreans, Japanese and Chinese add to a town's name to say that it is one. */
const kindOfTown =
  /(?<=\p{Script=Hangul}{2})(?:특별시|광역시|특별자치시|시)(?!\p{L})|(?<=\p{Script=Han}{2})[市都府](?!\p{L})/gu;

type Parts = Pick<Place, "region" | "country"> & { before: string[] };

/** People who live in a town that may be meant by the name of a state or country: New York, but not Colorado in Brazil. */
const renowned = 100_000;

/** Words of the longest name of a state or country: "South Georgia and the South Sandwich Islands" has seven. */
const longest = 8;

const around =
  /\b(greater|metropolitan|metro|bay area|area|region|vicinity of|vicinity|city of|kanton|canton (?:of|de)|ciudad autonoma de|remote)\b/g;

/** "County Cork" alone or before its country: only in Ireland and the United Kingdom does the word stand before the name. */
const county = /(?<=^|, )county ([a-z]+)(, [a-z ]+)?$/;
const british = new Set("durham antrim armagh derry down fermanagh londonderry tyrone".split(" "));
const inCounty = (_: string, name: string, country?: string) =>
  `${name}${country ?? (british.has(name) ? ", united kingdom" : ", ireland")}`;

/** Facts: areas of several cities that people write in their place, by how a folded text begins. */
const areas: [RegExp, string[]][] = [
  [/^(?:the )?(?:sf |san francisco )?bay area\b/, ["San Francisco, CA", "Oakland, CA", "San Jose, CA"]],
  [/^silicon valley\b/, ["San Jose, CA", "Palo Alto, CA"]],
  [/^(?:dallas[- ]fort worth|dfw)\b/, ["Dallas, TX", "Fort Worth, TX"]],
  [/^(?:the )?twin cities\b/, ["Minneapolis, MN", "Saint Paul, MN"]],
  [/^(?:the )?(?:research triangle|raleigh[- ]durham)\b/, ["Raleigh, NC", "Durham, NC"]],
  [/^(?:greater )?tampa bay\b/, ["Tampa, FL", "St. Petersburg, FL"]],
  [/^(?:new )?delhi ncr\b/, ["Delhi, India", "Gurgaon, India", "Noida, India"]],
  [/^(?:ruhrgebiet|ruhr area)\b/, ["Essen, Germany", "Dortmund, Germany", "Duisburg, Germany", "Bochum, Germany"]],
  [/^(?:the )?randstad\b/, ["Amsterdam", "Rotterdam", "The Hague", "Utrecht, Netherlands"]],
];

/**
 * Every way to read a place: its last word may be a country, a state or a town ("Georgia", "DE", "New York"). Where
 * a way leads to a town that is known, ways that lead to an unknown one are dropped: "Perth, WA" is not in Washington.
 */
export function placeReadings(text: string): Place[] {
  const said = fold(text.replace(kindOfTown, ""));
  const folded = said.replace(county, inCounty);
  const [, cities] = areas.find(([area]) => area.test(folded)) ?? [];
  if (cities) return cities.flatMap(placeReadings).map((city) => ({ ...city, text: tidy(text), wide: true }));
  const wide = folded !== said || folded.match(around) !== null;
  const parts = folded
    .replace(around, " ")
    .split(/[,/|()\n]/)
    .map((part) => words(part).join(" "))
    .map((part) => (part.startsWith("the ") && isWider(part.slice(4)) ? part.slice(4) : part))
    .filter(Boolean);
  const last = parts.at(-1) ?? "";
  // "Denver CO": a state or country that follows without a comma.
  const ends = [...last.matchAll(/ /g)].slice(-longest);
  const cut = ends.map(({ index }) => index).find((at) => isWider(last.slice(at + 1)));
  const split = cut === undefined ? [] : [[...parts.slice(0, -1), last.slice(0, cut), last.slice(cut + 1)]];
  const found = [parts, ...split].flatMap(readParts).map((read) => ({ text: tidy(text), wide, ...inside(read) }));
  const least = found.some(({ town }) => !town) ? renowned : 1;
  const meant = found.filter(({ town, towns: [largest] }) => !town || (largest?.people ?? 0) >= least);
  return meant.length > 0 ? meant : found;
}

/** Whether folded words name a state, a province or a country. */
export const isWider = (words: string) => regionsOf(words).length > 0 || countryOf(words) !== null;

function regionsOf(folded: string) {
  const state = region(folded);
  return [...(state?.country === "US" ? [state] : []), ...provinces(folded)];
}

function readParts(parts: string[]): Parts[] {
  const [last = "", before = ""] = parts.toReversed();
  const land = countryOf(last);
  const within = land ? regionsOf(before).filter(({ country }) => country === land) : [];
  const found: Parts[] = [
    ...regionsOf(last).map(({ code, country }) => ({ region: code, country, before: parts.slice(0, -1) })),
    ...within.map(({ code }) => ({ region: code, country: land, before: parts.slice(0, -2) })),
  ];
  // "New York, USA" is the state or the town.
  if (land && (within.length === 0 || parts.length === 2))
    found.push({ region: null, country: land, before: parts.slice(0, -1) });
  // A name alone may be the town itself, as New York and Singapore are.
  if (parts.length === 1 || found.length === 0) found.push({ region: null, country: null, before: parts });
  return found;
}

/** Of "Kreuzberg, Berlin" the first part that is a known town there, "Frankfurt (Oder)" as a whole before that; else the first part as it is. */
function inside({ before, region, country }: Parts) {
  for (const part of [before.join(" "), ...before]) {
    const towns = townsNamed(part).filter((town) => lies(town, country, region));
    const [first] = towns;
    if (!first) continue;
    const one = towns.every((town) => town.country === first.country);
    return { town: townName(part), towns, region, country: country ?? (one ? first.country : null) };
  }
  return { town: townName(before[0] ?? ""), towns: [], region, country };
}

const lies = (town: Town, country: string | null, region: string | null) =>
  (!country || town.country === country) && (!region || town.region === region);
