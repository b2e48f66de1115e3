import { singaporeCode } from "./addresses/singapore";
import { hasKind, type Token, tokenAt } from "./addresses/tokens";
import { Kind } from "./addresses/words";
import { differByOne } from "./distance";

/** Facts: the shapes of postcodes after the Universal Postal Union's country sheets. */
const whole = /^([a-z]{1,2}\d[a-z\d]?\d[a-z]{2}|[a-z]\d[a-z]\d[a-z]\d|\d{4}[a-z]{2}|[a-z]\d{4}([a-z]{3})?)$/; // United Kingdom, Canada, Netherlands, Argentina
const irish = /^([ac-fhknprtv-y]\d\d|d6w)[ac-fhknprtv-y\d]{4}$/;
const halves: [RegExp, RegExp][] = [
  [/^[a-z]{1,2}\d[a-z\d]?$/, /^\d[a-z]{2}$/], // United Kingdom
  [/^[a-z]\d[a-z]$/, /^\d[a-z]\d$/], // Canada
  [/^([ac-fhknprtv-y]\d\d|d6w)$/, /^[ac-fhknprtv-y\d]{4}$/], // Ireland
];

const isStreet = (kind: number | undefined) => kind === Kind.type || kind === Kind.lead || kind === Kind.compound;

/** Finds the last postcode among the words of an address, marks its words and gives it in large letters; null for none. */
export function takePostcode(tokens: Token[]): string | null {
  for (let i = tokens.length - 1; i >= 0; i--) {
    const length = postcodeLength(tokens, i);
    if (length === 0) continue;
    const last = tokens[i] as Token;
    if (length === 1) {
      const wasNumber = last.kind === Kind.number;
      last.kind = Kind.postcode;
      if (wasNumber) return last.raw;
      return singaporeCode.test(last.raw) ? last.raw.slice(1) : last.raw.toUpperCase();
    }
    const first = tokens[i - 1] as Token;
    first.kind = Kind.postcode;
    last.kind = Kind.postcode;
    return (first.raw + last.raw).toUpperCase();
  }
  return null;
}

/** How many words the postcode that ends at `at` has; 0 for none. */
function postcodeLength(tokens: Token[], at: number): number {
  const token = tokens[at] as Token;
  const before = tokenAt(tokens, at - 1);
  if (token.kind === Kind.number) return numberLength(tokens, at, token, before);
  if (token.kind === Kind.mixed || (token.kind === Kind.word && token.raw.charCodeAt(0) < 58)) {
    if (whole.test(token.raw) || singaporeCode.test(token.raw) || (at > 1 && irish.test(token.raw))) return 1;
    if (
      before?.kind === Kind.mixed &&
      halves.some(([first, second]) => first.test(before.raw) && second.test(token.raw))
    )
      return 2;
  }
  // "1012 AB Amsterdam"
  if (token.raw.length === 2 && before?.kind === Kind.number && before.raw.length === 4 && at > 1)
    return before.gap === " " && beginsTown(tokens[at + 1]) && isDutch(tokens, at) ? 2 : 0;
  return 0;
}

/** Two letters of a Dutch postcode may be short for something: "2514 EG", and behind a street and its number "Damrak 70, 1012 PL". */
const isDutch = (tokens: Token[], at: number) =>
  ((tokens[at] as Token).kind & inDutch) !== 0 || (tokens[at]?.raw !== "st" && followsHouse(tokens, at - 1));

/** Whether the part before a number begins with a name and holds a number: "Damrak 70, 1012", not "Apt 5, 1012". */
function followsHouse(tokens: Token[], at: number) {
  const segment = tokenAt(tokens, at - 1)?.segment;
  const first = tokens.findIndex((token) => token.segment === segment);
  return segment !== tokens[at]?.segment && isNamed(tokens[first] as Token) && hasKind(tokens, Kind.number, first, at);
}

const isNamed = ({ kind }: Token) => kind === Kind.word || isStreet(kind);

/** "Amsterdam", "The Hague" */
const beginsTown = (token: Token | undefined) => token?.kind === Kind.word || token?.kind === Kind.mark;

const inDutch = Kind.word | Kind.level | Kind.floor | Kind.direction;

function numberLength(tokens: Token[], at: number, token: Token, before: Token | undefined): number {
  const { length } = token.raw;
  if (length < 2 || length > 6 || token.raw !== token.word) return 0;
  const after = tokens[at + 1];
  // "80202-1234": the second part is of no use; it goes with the first.
  if (length === 4 && token.gap === "-" && before?.kind === Kind.number && before.raw.length === 5 && at > 1) {
    token.kind = Kind.read;
    return 0;
  }
  // "560 001"
  if (
    length === 3 &&
    (!after || after.kind === Kind.country) &&
    before?.kind === Kind.number &&
    before.raw.length === 3 &&
    at > 2
  )
    return 2;
  // "00-277" in Poland, "1000-205" in Portugal, "01310-100" in Brazil
  const begins = before?.kind === Kind.number && before.gap === " " && before.raw.length !== 3 && before.raw.length < 6;
  if (length === 3 && token.gap === "-" && begins && at > 2 && endsWithTown(tokens, at)) return 2;
  // "107-0061" in Japan, wherever it stands; the house has a number of its own. "101-1203" leads in Korea, alone, for a flat.
  const leadsAlone = at === 1 && after?.segment !== token.segment;
  if (
    length === 4 &&
    token.gap === "-" &&
    before?.kind === Kind.number &&
    before.gap !== "-" &&
    before.raw.length === 3
  )
    return !leadsAlone &&
      (hasKind(tokens, Kind.number, 0, at - 1) || hasKind(tokens, Kind.number, at + 1, tokens.length))
      ? 2
      : 0;
  // "S(560123)" in Singapore
  if (length === 6 && before?.raw === "s") {
    before.kind = Kind.read;
    return 1;
  }
  // "D-10117", "CH-8001"
  if ((length === 4 || length === 5) && token.gap === "-" && before && countryMarks.has(before.raw)) {
    before.kind = Kind.read;
    return 1;
  }
  // "110 00" in Prague, "111 27" in Stockholm
  if (length === 2 && token.gap === " " && before?.kind === Kind.number && before.raw.length === 3 && at > 2)
    return endsWithTown(tokens, at) && after?.segment === token.segment ? 2 : 0;
  if (length < 4 || length > 6 || token.gap !== " " || (after?.gap === "-" && after.kind === Kind.number)) return 0;
  if (before && (isInside(before) || before.kind === Kind.mark || isFloorBefore(before, token))) return 0;
  if (before && (before.word === "highway" || before.word === "route")) return 0;
  if (at === 0) return leadsTown(tokens) ? 1 : 0;
  if (length === 4 && !endsWithTown(tokens, at)) return 0;
  return (followsStreet(tokens, at) || namesStreet(tokens, at)) && !hasKind(tokens, Kind.number, 0, at) ? 0 : 1;
}

/** "Level 1200"; not "3. OG, 10827 Berlin". */
const isFloorBefore = ({ kind, raw, segment }: Token, number: Token) =>
  kind === Kind.floor && raw !== "fl" && segment === number.segment;

/** Marks of countries before a postcode. */
const countryMarks = new Set("a b ch d dk e f fin i l n nl p s".split(" "));

/** "10115 Berlin, Hauptstr. 5": a town and another number follow. */
const leadsTown = (tokens: Token[]) =>
  !namesStreet(tokens, 0) &&
  tokens.some(
    ({ kind, segment }, at) => at > 0 && kind === Kind.number && segment > 0 && !isInside(tokens[at - 1] as Token),
  );

const endsWithTown = (tokens: Token[], at: number) => {
  for (let i = at + 1; i < tokens.length; i++) {
    const { kind, raw } = tokens[i] as Token;
    // "110 00 Praha 1", "1051 København K"
    const isPart = i > at + 1 && (kind === Kind.letter || (kind === Kind.number && raw.length < 3));
    // "Lange Strasse 12, 9000 St. Gallen"
    const isSaint = i === at + 1 && raw === "st" && followsHouse(tokens, at);
    if (!(kind & afterTown) && !isPart && !isSaint) return false;
  }
  return true;
};

const afterTown = Kind.word | Kind.lead | Kind.weakType | Kind.direction | Kind.read | Kind.country | Kind.region;

const isInside = ({ kind }: Token) => kind === Kind.unit || kind === Kind.room || kind === Kind.box;

/** "Avenida Paulista, 1000, São Paulo", "San Marco 1323, Venezia": the number that ends a part before the town's is the house's. */
const followsStreet = (tokens: Token[], at: number) =>
  tokens[at + 1]?.kind === Kind.word && tokens[at + 1]?.segment !== tokens[at]?.segment;

/** Whether a number is followed, in its part of the address, by the name of a street. */
function namesStreet(tokens: Token[], at: number) {
  for (let i = at + 1; i < tokens.length && tokens[i]?.segment === tokens[at]?.segment; i++)
    if (isStreet(tokens[i]?.kind)) return true;
  return false;
}

/**
 * Whether two different postcodes may be one with a slip of the pen: one sign changed, dropped or swapped, or both
 * of one small district (the first half in the United Kingdom, Canada and the Netherlands, three digits of a ZIP code).
 */
export function nearPostcodes(a: string, b: string): boolean {
  return (a.length === b.length && differByOne(a, b)) || district(a) === district(b);
}

function district(postcode: string) {
  if (/^\d{5,6}$/.test(postcode)) return postcode.slice(0, 3);
  if (/^\d{4}[A-Z]/.test(postcode)) return postcode.slice(0, 4);
  return /[A-Z]/.test(postcode) ? postcode.slice(0, -3) : postcode;
}

const outward = /^[A-Z]{1,2}\d{1,2}/;
const frenchTowns = /^(paris|lyon|marseille)$/;
const numberedTowns = /^(paris|lyon|marseille|dublin|praha|prague)$/;

/** The district of a town that a place or a postcode names: "SE19" and "W1" in London, "12" of "Paris 12e" and 75012; null for none. */
export function townDistrict(postcode: string | null, place: string[]): string | null {
  for (let i = place.length - 1; i >= 0; i--) {
    const word = place[i] as string;
    if (halves[0]?.[0].test(word)) return outward.exec(word.toUpperCase())?.[0] ?? null;
    if (/^\d{1,2}$/.test(word) && (numberedTowns.test(place[i - 1] ?? "") || isBeforeTown(place[i + 1]))) return word;
  }
  if (!postcode) return null;
  if (whole.test(postcode.toLowerCase())) return outward.exec(postcode.slice(0, -3))?.[0] ?? null;
  const french = /^(?:75|69|13)0(\d\d)$/.exec(postcode)?.[1];
  return french && place.some((word) => frenchTowns.test(word)) ? String(Number(french)) : null;
}

/** "12e arrondissement", "12e Paris" */
const isBeforeTown = (word = "") => word === "arrondissement" || frenchTowns.test(word);
