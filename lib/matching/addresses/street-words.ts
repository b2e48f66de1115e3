import type { Token } from "./tokens";
import { Kind } from "./words";

/** The quarters of a town that has a centre, as Washington and Portland. */
export const quadrants = new Set("northwest northeast southwest southeast".split(" "));

/** "12th" */
export const isOrdinal = (token: Token | undefined) => token !== undefined && /^\d+(th|st|nd|rd)$/.test(token.word);

/** "Highway" and "route" have a number for a name. */
export const roads = new Set(["highway", "route"]);
export const isRoad = (token: Token | undefined) => token !== undefined && roads.has(token.word);

/** A number as it was written, and no word for one. */
export const isDigits = (token: Token | undefined) =>
  token !== undefined && token.raw === token.word && /^\d+$/.test(token.word);

/** Whether a word begins the name of a street: "Rue Royale", "Place Royale", "R. Royale"; not "St Mary" or "Avenue Road". */
export function leads(tokens: Token[], at: number) {
  const token = tokens[at];
  if (token?.kind === Kind.lead) return true;
  const next = tokens[at + 1];
  if (!token || next?.segment !== token.segment) return false;
  if (token.kind === Kind.type) return leading.has(token.word) || token.raw === "str";
  const isName = next.kind === Kind.word || (next.word === "street" && tokens[at + 2]?.kind === Kind.word);
  return token.kind === Kind.letter && isName && shortLeads.has(token.raw);
}

/** What the words that begin a street's name are short for; "pl." is place and plaza. */
export const shortLeads = new Map([
  ["plaza", "place"],
  ["str", "strada"],
  ["r", "rue"],
  ["c", "calle"],
  ["v", "via"],
]);

/** Words that say nothing between a lead and a name: "Rue de la Paix". */
export const particles = new Set("de del della des di du da do dos das la le les los l d".split(" "));

/** Types that stand first where Latin is the mother of the language. */
const leading = new Set("avenue boulevard place plaza square route esplanade promenade".split(" "));

export const isType = (kind: number | undefined) => kind === Kind.type || kind === Kind.weakType;

/** Whether a word can be part of the name of a street. */
export const isName = ({ kind }: Token) => (kind & inNames) !== 0;

/** The kinds of words that can be part of a name. */
export const inNames = Kind.word | Kind.type | Kind.weakType | Kind.direction | Kind.lead | Kind.compound | Kind.letter;

/** One street of Montréal, Barcelona or Brussels has a name in each language; "pl." is place and plaza. */
export const inEnglish = (type: string) => translated.get(type) ?? type;

const translated = new Map(
  Object.entries({
    rue: "street",
    rua: "street",
    calle: "street",
    carrer: "street",
    strada: "street",
    chemin: "road",
    quai: "quay",
    piazza: "place",
    praca: "place",
  }),
);
