import { capital } from "../text";

/** What a word of an address is for: a bit each, so that one look tells whether it is any of several. */
export const Kind = {
  word: 1,
  letter: 1 << 1,
  number: 1 << 2,
  /** Letters and digits together: "ls1", "a15". */
  mixed: 1 << 3,
  /** "Street": ends the name of a street. */
  type: 1 << 4,
  /** "Hill": may end the name of a street, and may be part of one. */
  weakType: 1 << 5,
  /** "Rue": begins the name of a street. */
  lead: 1 << 6,
  /** "Hauptstrasse": name and type in one word. */
  compound: 1 << 7,
  direction: 1 << 8,
  unit: 1 << 9,
  room: 1 << 10,
  floor: 1 << 11,
  /** "Basement": a floor without a number. */
  level: 1 << 12,
  /** "Gff": a flat that is a whole floor. */
  floorFlat: 1 << 13,
  /** "Block": a house among several at one number. */
  block: 1 << 14,
  box: 1 << 15,
  /** "Between": what follows only says where along the street. */
  cross: 1 << 16,
  /** "No.": says nothing by itself. */
  mark: 1 << 17,
  postcode: 1 << 18,
  country: 1 << 19,
  region: 1 << 20,
  /** Read already, as part of something else. */
  read: 1 << 21,
} as const;

/** A word written in full, and what it is for. */
export type Term = { word: string; kind: number };
type Table = readonly [kind: number, string];

/**
 * Facts: how the words of an address are shortened, `long: short forms`. English ones after appendix C of USPS
 * Publication 28 and the Royal Mail's habits; "st" is street and saint alike, and both are written "street" here.
 */
const tables: Table[] = [
  [
    Kind.type,
    `street: st str saint strt strasse streets sts
road: rd roads
avenue: ave av aven avn aves avenues avenida avinguda avda avd
drive: dr drv driv
lane: ln
court: ct crt
boulevard: blvd boul blv bl bd bvd blvds boulevards
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
caddesi: cad cadde
sokak: sok sokagi
namesti: nam`,
  ],
  [
    Kind.weakType,
    `hill: hl hls hills
park: pk
view: vw
green: grn
common:
quay: qy
pier:
vale:
down:
mall:
croft:
meadow: mdw
mead:
garth:
fold:
brow:
brae:
wynd:
chase:
drift:
approach: appr
paddock:
spinney:
dene:
dell:
lea:
gate:
mount: mt
point: pt
ridge: rdg
vale:
bank:
buildings: bldgs
marg:
ring:
nagar:
colony:
ro:
gil:
daero:
dong:`,
  ],
  [
    Kind.lead,
    `rue:
calle:
carrer:
carretera: ctra
paseo: pso passeig pg
rambla: rbla
ronda: rda
carrera: cra kra
strada:
via:
viale: vle
piazza: pza pzza
piazzale: ple
corso: cso
largo: lgo lg
rua:
alameda:
travessa: tv trav
praca: pca
rodovia:
estrada: estr
chemin: ch
quai:
cours:
passage:
allee:
impasse: imp
ulica: ul
aleja:
osiedle: os
jalan: jl jln
lorong: lor
ffordd:
heol:
stryd:
rhodfa:`,
  ],
  [
    Kind.direction,
    "north: n nord nth\nsouth: s sued sud sth\neast: e ost est\nwest: w ouest\nnortheast: ne\nnorthwest: nw\nsoutheast: se\nsouthwest: sw\nlower: lr lwr lowr\nupper: upr uppr",
  ],
  [
    Kind.unit,
    "unit: apt apartment flat suite ste wohnung whg appartement app studio apts flt appt maisonette bedsit apto apartamento depto departamento dpto lgh bajo bj loja sala sl conjunto conj cj oficina puerta pta int interno interior ap tur tuer space spc trailer trlr lot slip hangar hngr dept condo townhouse townhome pmb bureau lok lokal mieszkanie byt",
  ],
  [Kind.room, "room: rm zimmer zi"],
  [Kind.floor, "floor: flr fl floors level lvl stock etage piso planta andar og obergeschoss stockwerk"],
  [
    Kind.level,
    "basement: bsmt souterrain untergeschoss ug\nground:\nattic: dachgeschoss dg\nerdgeschoss: eg parterre\nhochparterre:\nmezzanine: mezz\nlower ground: lgf\nupper ground: ugf\nannexe: annex\nrear:\nlinks:\nrechts:\nizquierda: izda izq izqda\nderecha: dcha dch drcha\nhinterhaus: hh\nvorderhaus: vh\nseitenflugel: seitenfluegel\nquergebaude: quergebaeude\ngartenhaus:\nremise:\nfront: frnt\nside:",
  ],
  [
    Kind.floorFlat,
    "ground flat: gff\n1 flat: fff\n2 flat: sff\ntop flat: tff\nground left: gfl\nground right: gfr\n1 left: ffl\n1 right: ffr\n2 left: sfl\n2 right: sfr\ntop left: tfl\ntop right: tfr\npenthouse: ph",
  ],
  [
    Kind.block,
    "building: bldg bat batiment\nblock: blk blok bloc bloco bloque haus aufgang eingang stiege scala sc escalera esc\ntower: twr\nwing:\nvilla:",
  ],
  [Kind.box, "box: pobox postfach postbus apartado apdo bp"],
  [Kind.cross, "between: bet btw btwn\nnear: nr\nat: corner cnr ecke esquina esq\noff:\nopposite: opp across"],
  [Kind.mark, "no: num number hausnummer hno dno\ndoor:\nplot:\nkm:\nthe:"],
  [
    Kind.word,
    `fort: ft
house: hse
extension: extn
village: vlge vill
international: intl
center: centre ctr
heights: hts
upon: on
cottage: cott
farm: frm
general: gen gal gral
station: stn
marechal: mal
president: pdt
colonia: col
sector: sec sect
faubourg: fg fbg`,
  ],
];

const ordinals = `first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth
thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth`.split(/\s/);
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
  lexicon.set(word, { word: ordinal(index + 1), kind: Kind.word });
});

// "IInd floor" in India.
["ist", "iind", "iiird", "ivth", "vth"].forEach((word, index) => {
  lexicon.set(word, { word: ordinal(index + 1), kind: Kind.word });
});

"erst zweit dritt viert funft".split(" ").forEach((stem, index) => {
  for (const end of ["e", "er", "es"]) lexicon.set(stem + end, { word: ordinal(index + 1), kind: Kind.word });
});

/** What a lower-case word is for and how it is written in full; null for a word of no use of its own. */
export const term = (word: string): Term | null => lexicon.get(word) ?? null;

/** The number that begins "One Market Street". */
export const numerals = new Map(
  "one two three four five six seven eight nine ten".split(" ").map((word, at) => [word, String(at + 1)]),
);

/** What is written behind a number as part of it: "12 bis" in France, "12 HH" (Hinterhaus) in Germany. */
export const latinSuffixes = new Set(["bis", "ter", "quater"]);
export const germanSuffixes = new Map([
  ["hh", "hinterhaus"],
  ["vh", "vorderhaus"],
  ["sf", "seitenflugel"],
  ...["hinterhaus", "vorderhaus", "seitenflugel", "quergebaude", "gartenhaus", "remise"].map(
    (word) => [word, word] as const,
  ),
]);

/** The words in quotation marks, as they begin on a letter: “Elm Street”, and “St Olafs Road” where it may be a saint. */
export function quoted(words: string[]): string {
  let text = "";
  for (let i = 0; i < words.length; i++) {
    const word = words[i] as string;
    if (i > 0) text += " ";
    text += word === "street" && i < words.length - 1 ? "St" : capital(word);
  }
  return `“${text}”`;
}

/** Endings of German, Dutch and Nordic street names that are one word with the name, by their last letter: `short: in full`. */
const compoundEnds: { end: string; full: string }[][] = [];
for (const entry of `strasse:street str:street straat:street platz:place plein:place pl:place gracht gr:gracht weg allee gasse
laan kade gatan vagen gade vej veien`.split(/\s/)) {
  const [end = "", full = end] = entry.split(":");
  const last = end.charCodeAt(end.length - 1);
  compoundEnds[last] = [...(compoundEnds[last] ?? []), { end, full }];
}

/** "hauptstr" as "hauptstreet" when a word is a whole street's name, or null. */
export function compound(word: string): string | null {
  if (word.length < 6) return null;
  for (const { end, full } of compoundEnds[word.charCodeAt(word.length - 1)] ?? [])
    if (word.endsWith(end) && word.length > end.length + 1) return word.slice(0, -end.length) + full;
  return null;
}
