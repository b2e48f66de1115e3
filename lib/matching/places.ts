import { distance } from "./distance";
import { country, region } from "./regions";
import { fold, tidy, unreadable, words } from "./text";
import { townName } from "./town-names";
import { byAgreement, type Verdict } from "./verdict";

/** A place taken apart; folded town, code of a state or province ("CO"), ISO 3166-1 code of a country. */
type Place = { text: string; town: string; region: string | null; country: string | null; wide: boolean };

type Reading = Omit<Place, "text" | "wide">;

/**
 * Whether two city-level places agree: "Denver, CO" is "Denver, Colorado" and lies in "Greater Denver". A place
 * that only names the region, or another town of the same state, is "unclear". An ambiguous ending (Georgia, "DE",
 * "New York") is read every way, and the reading that agrees best counts. Over 300 characters: not read.
 */
export function comparePlaces(a: string, b: string): Verdict {
  const early = unreadable(a, b, "a place");
  if (early) return early;
  const [first, second] = a <= b ? [a, b] : [b, a];
  if (words(fold(a)).join(" ") === words(fold(b)).join(" "))
    return { score: 1, verdict: "same", words: `${first.trim()} agrees.` };
  const verdicts = readings(first).flatMap((left) => readings(second).map((right) => judge(left, right)));
  return verdicts.sort(byAgreement)[0] as Verdict;
}

const around = /\b(greater|metropolitan|metro|area|region|bay|vicinity|city of|remote)\b/g;

/** Every way to read a place: its last word may be a country, a state or a town. */
function readings(text: string): Place[] {
  const folded = fold(text);
  const wide = folded.match(around) !== null;
  const parts = folded
    .replace(around, " ")
    .split(/[,/|()\n]/)
    .map((part) => words(part).join(" "))
    .filter(Boolean);
  const last = parts.at(-1) ?? "";
  // "Denver CO": a state or country that follows without a comma.
  const cut = [...last.matchAll(/ /g)]
    .map(({ index }) => index)
    .find((at) => region(last.slice(at + 1)) || country(last.slice(at + 1)));
  const split = cut === undefined ? [] : [[...parts.slice(0, -1), last.slice(0, cut), last.slice(cut + 1)]];
  return [parts, ...split].flatMap(readParts).map((place) => ({ ...place, text: tidy(text), wide }));
}

function readParts(parts: string[]): Reading[] {
  const [last = "", before = ""] = parts.toReversed();
  const rest = (count: number) => townName(parts.slice(0, parts.length - count)[0] ?? "");
  const found: Reading[] = [];
  const [state, land] = [region(last), country(last)];
  if (state) found.push({ town: rest(1), region: state.code, country: state.country });
  if (land) {
    const inside = region(before);
    const fits = inside?.country === land;
    found.push({ town: rest(fits ? 2 : 1), region: fits ? inside.code : null, country: land });
  }
  // A name alone may be the town itself, as New York and Singapore are.
  if (parts.length === 1 || found.length === 0)
    found.push({ town: townName(parts[0] ?? ""), region: null, country: null });
  return found;
}

function judge(a: Place, b: Place): Verdict {
  const apart = (left: string, right: string): Verdict => ({
    score: 0,
    verdict: "different",
    words: `${left} and ${right} differ.`,
  });
  if (a.country && b.country && a.country !== b.country) return apart(a.text, b.text);
  if (a.region && b.region && a.region !== b.region) return apart(a.text, b.text);
  if (!a.town || !b.town) return { score: 0.5, verdict: "unclear", words: `"${(a.town ? b : a).text}" names no town.` };
  const slip = a.town.length > 4 && b.town.length > 4 && distance(a.town, b.town) === 1;
  if (a.town === b.town || slip) {
    const full = a.region === b.region && a.country === b.country && !slip && a.wide === b.wide;
    const said = slip ? `${name(a.town)} and ${name(b.town)} differ by one letter.` : `${name(a.town)} agrees.`;
    return full ? { score: 1, verdict: "same", words: said } : { score: 0.9, verdict: "likely", words: said };
  }
  if ((a.region && a.region === b.region) || a.wide || b.wide)
    return { score: 0.5, verdict: "unclear", words: `${name(a.town)} and ${name(b.town)} may be near each other.` };
  return apart(name(a.town), name(b.town));
}

const name = (town: string) => town.replace(/\b[a-z]/g, (letter) => letter.toUpperCase());
