/** What a word of an address is for. */
export type WordKind =
  | "word"
  | "letter"
  | "number"
  /** Letters and digits together: "ls1", "a15". */
  | "mixed"
  /** "Street": ends the name of a street. */
  | "type"
  /** "Hill": may end the name of a street, and may be part of one. */
  | "weak type"
  /** "Rue": begins the name of a street. */
  | "lead"
  /** "Hauptstrasse": name and type in one word. */
  | "compound"
  | "direction"
  | "unit"
  | "room"
  | "floor"
  /** "Basement": a floor without a number. */
  | "level"
  /** "Gff": a flat that is a whole floor. */
  | "floor flat"
  /** "Block": a house among several at one number. */
  | "block"
  | "box"
  /** "Between": what follows only says where along the street. */
  | "cross"
  /** "No.": says nothing by itself. */
  | "mark"
  | "postcode"
  | "country"
  | "region"
  /** Read already, as part of something else. */
  | "read";

/** A word written in full, and what it is for. */
export type Term = { word: string; kind: WordKind };
type Table = readonly [WordKind, string];

/**
 * Facts: how the words of an address are shortened, `long: short forms`. English ones after appendix C of USPS
 * Publication 28 and the Royal Mail's habits; "st" is street and saint alike, and both are written "street" here.
 */
const tables: Table[] = [
  [
    "type",
    `street: st str saint strt strasse streets sts
road: rd roads
avenue: ave av aven avn aves avenues
drive: dr drv driv
lane: ln
court: ct crt
boulevard: blvd boul blv bd bvd
place: pl
square: sq sqr
terrace: ter terr tce
circle: cir circ
circuit: cct
highway: hwy hiway
parkway: pkwy pky pkway
trail: trl
crossing: xing
plaza: plz
gardens: gdns gdn garden gdens
crescent: cres crescent cresc
close: cl clo
grove: gr grv gro
mews: mew
way: wy
row: rw
wharf: whf
alley: aly
broadway: bway
expressway: expy
freeway: fwy
turnpike: tpke tpk
route: rte
esplanade: esp
parade: pde
promenade: prom
embankment: emb
walk: wlk
loop: lp
yard: yd
rise:
cove: cv
run:
path:
pike:
straat: straat`,
  ],
  [
    "weak type",
    `hill: hl hls hills
park: pk
view: vw
green: grn
common:
quay: qy
gate:
mount: mt
point: pt
ridge: rdg
vale:
bank:
buildings: bldgs
marg:
nagar:
colony:
ro:
gil:
daero:
dong:`,
  ],
  ["lead", "rue:\ncalle:\nvia:\nviale:\npiazza:\navenida: avda\nrua:\nchemin:\nquai:\nallee:\nimpasse:\nulica: ul"],
  [
    "direction",
    "north: n nord nth\nsouth: s sued sud sth\neast: e ost est\nwest: w ouest\nnortheast: ne\nnorthwest: nw\nsoutheast: se\nsouthwest: sw",
  ],
  ["unit", "unit: apt apartment flat suite ste wohnung whg appartement app studio apts flt appt"],
  ["room", "room: rm zimmer"],
  ["floor", "floor: flr fl floors level lvl stock etage og"],
  ["level", "basement: bsmt\nground:\nattic:\nerdgeschoss: eg parterre"],
  ["floor flat", "ground: gff\n1: fff\n2: sff\ntop: tff\npenthouse:"],
  ["block", "building: bldg\nblock: blk\ntower: twr\nwing:"],
  ["box", "box: pobox postfach postbus apartado"],
  ["cross", "between: bet btw btwn\nnear: nr\nat: corner cnr\noff:\nopposite: opp"],
  ["mark", "no: num number hausnummer\nplot:\nthe:"],
  [
    "word",
    `fort: ft
house: hse
village: vlge vill
international: intl
center: centre ctr
heights: hts
upon: on
cottage: cott
farm: frm`,
  ],
];

const ordinals = "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth".split(" ");
const numerals = "one two three four five six seven eight nine ten".split(" ");
const endings = ["th", "st", "nd", "rd"];

/** "2nd" for 2. */
export const ordinal = (number: number) =>
  `${number}${(number % 100 > 10 && number % 100 < 14 ? null : endings[number % 10]) ?? "th"}`;

const lexicon = new Map<string, Term>();
for (const [kind, table] of tables)
  for (const line of table.split("\n")) {
    const [long = "", rest = ""] = line.split(":");
    const shorts = rest.split(" ").filter(Boolean);
    for (const form of [long, ...shorts]) lexicon.set(form, { word: long, kind });
  }
ordinals.forEach((word, index) => {
  lexicon.set(word, { word: ordinal(index + 1), kind: "word" });
});

/** What a lower-case word is for and how it is written in full; null for a word of no use of its own. */
export const term = (word: string): Term | null => lexicon.get(word) ?? null;

/** The number that begins "One Market Street", or null. */
export const numeral = (word: string) => {
  const at = numerals.indexOf(word);
  return at < 0 ? null : String(at + 1);
};

/** The words in quotation marks, as they begin on a letter: “Elm Street”, and “St Olafs Road” where it may be a saint. */
export const quoted = (words: string[]) => `“${words.map(asWritten).join(" ")}”`;

const asWritten = (word: string, at: number, { length }: string[]) =>
  word === "street" && at < length - 1 ? "St" : word.charAt(0).toUpperCase() + word.slice(1);

/** Endings of German, Dutch and Nordic street names that are one word with the name. */
const compounds =
  /^(.{2,})(?:(strasse|str|straat)|platz|plein|weg|allee|gasse|laan|gracht|kade|gatan|vagen|gade|vej|veien)$/;

const compoundEnds = new Set("sse str aat atz ein weg lee aan cht ade tan gen vej ien".split(" "));

/** "hauptstr" as "hauptstreet" when a word is a whole street's name, or null. */
export function compound(word: string) {
  if (word.length < 6 || !compoundEnds.has(word.slice(-3))) return null;
  const match = compounds.exec(word);
  if (!match) return null;
  return match[2] ? `${match[1]}street` : word;
}

/** A Korean city without its rank: any-ascii reads "special city" and its like so. */
export const city = (word: string) =>
  word.length > 11 ? word.replace(/(?<=..)(teugbyeolsi|gwangyeogsi|teugbyeoljachisi)$/, "") : word;
