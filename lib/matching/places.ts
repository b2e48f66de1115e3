import { differByOne } from "./distance";
import { type Place, placeReadings } from "./place-readings";
import { fold, unreadable, words } from "./text";
import type { Town } from "./towns";
import { byAgreement, different, likely, same, unclear, type Verdict } from "./verdict";

/** Kilometres between two towns up to which they are neighbours. */
const neighbours = 20;
/** Kilometres between two towns up to which people may commute. */
export const commute = 60;
/** Kilometres from a city within which its "greater" area surely, and hardly any more, reaches. */
const surroundings = { surely: 40, hardly: 100 };

/**
 * Whether two city-level places agree: "Denver, CO" is "Denver, Colorado", "NYC" is "New York City", and Brooklyn is
 * next to it. A place that only names the region, a town that may be one commuting area, or one that is not known, is "unclear". An ambiguous
 * ending (Georgia, "DE", "New York") is read every way, and the reading that agrees best counts. Over 300 characters:
 * not read.
 */
export function comparePlaces(a: string, b: string): Verdict {
  const early = unreadable(a, b, "a place");
  if (early) return early;
  const [first, second] = a <= b ? [a, b] : [b, a];
  if (words(fold(a)).join(" ") === words(fold(b)).join(" ")) return same(`${first.trim()} agrees.`);
  const [left, right] = [placeReadings(first), placeReadings(second)];
  if (nameOneLand(left, right)) return likely(`${first.trim()} and ${second.trim()} are one place.`, 0.9);
  const verdicts = left.flatMap((one) => right.map((other) => judge(one, other)));
  return verdicts.sort(byAgreement)[0] as Verdict;
}

/** Two names of one state or country, and of nothing else: Holland and the Netherlands. */
function nameOneLand([a, ...more]: Place[], [b, ...others]: Place[]): boolean {
  if (!a || !b || more.length > 0 || others.length > 0 || a.town || b.town) return false;
  return a.country !== null && a.country === b.country && a.region === b.region;
}

function judge(a: Place, b: Place): Verdict {
  const apart = differs(a.country, b.country) || differs(a.region, b.region);
  const sameName = a.town !== "" && a.town === b.town;
  if (sameName && !apart) return sameTown(a, b);
  const km = nearest(a, b);
  if (km !== null) return byDistance(a, b, km);
  if (apart) return different(`${a.text} and ${b.text} differ.`);
  if (!a.town || !b.town) return unclear(`“${(a.town ? b : a).text}” names no town.`);
  if (a.town.length > 4 && b.town.length > 4 && differByOne(a.town, b.town))
    return likely(`${name(a.town)} and ${name(b.town)} differ by one letter.`, 0.9);
  if ((a.region && a.region === b.region) || a.wide || b.wide)
    return unclear(`${name(a.town)} and ${name(b.town)} may be near each other.`);
  return unclear(`It is not known how far ${name(a.town)} and ${name(b.town)} are apart.`, 0.3);
}

function sameTown(a: Place, b: Place): Verdict {
  const [largest, other] = [a, b].map(({ towns }) => towns[0]?.people ?? 0).sort((x, y) => y - x) as [number, number];
  // "London" alone hardly means London, Ontario.
  if (other > 0 && largest > 5 * other)
    return unclear(`There are several towns called ${name(a.town)}; ${a.text} and ${b.text} may be two of them.`);
  const full = a.region === b.region && a.country === b.country && a.wide === b.wide;
  const words = `${name(a.town)} agrees.`;
  return full ? same(words) : likely(words, 0.9);
}

function byDistance(a: Place, b: Place, km: number): Verdict {
  const [left, right] = a.town === b.town ? [a.text, b.text] : [name(a.town), name(b.town)];
  const said = `${left} and ${right} are about ${rounded(km)} km apart`;
  const wide = a.wide || b.wide;
  if (km <= (wide ? surroundings.surely : neighbours) && !differs(a.country, b.country))
    return likely(`${said}.`, 0.85);
  if (km <= (wide ? surroundings.hardly : commute)) return unclear(`${said}; they may be one commuting area.`);
  return different(`${said}.`);
}

/** Kilometres between the two closest towns that the places may mean; null when one of them is not known. */
function nearest(a: Place, b: Place): number | null {
  const pairs = plausible(a, b).flatMap((left) => plausible(b, a).map((right) => kilometres(left, right)));
  return pairs.length > 0 ? Math.min(...pairs) : null;
}

/** Large enough to be meant: a fifth of the largest of the name, in the other's country if there is one. */
function plausible({ towns }: Place, { country }: Place): Town[] {
  const here = towns.filter((town) => town.country === country);
  const [largest] = here.length > 0 ? here : towns;
  return largest ? (here.length > 0 ? here : towns).filter(({ people }) => people * 5 >= largest.people) : [];
}

/** Great-circle distance, by the haversine formula on a sphere of 6,371 km. */
export function kilometres(a: Town, b: Town): number {
  const radians = (degrees: number) => (degrees * Math.PI) / 180;
  const half = (from: number, to: number) => Math.sin(radians(to - from) / 2) ** 2;
  const around = Math.cos(radians(a.latitude)) * Math.cos(radians(b.latitude)) * half(a.longitude, b.longitude);
  return 2 * 6371 * Math.asin(Math.sqrt(Math.min(1, half(a.latitude, b.latitude) + around)));
}

const rounded = (km: number) =>
  new Intl.NumberFormat("en", { maximumSignificantDigits: km < 100 ? 2 : 3 }).format(Math.max(1, Math.round(km)));

const differs = (a: string | null, b: string | null) => a !== null && b !== null && a !== b;
const name = (town: string) => town.replace(/\b[a-z]/g, (letter) => letter.toUpperCase());
