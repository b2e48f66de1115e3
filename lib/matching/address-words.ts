/** Facts: how the words of an address are shortened, `short: long forms`. "St" is left as it is: it is street and saint alike. */
const read = (table: string) =>
  new Map(
    table
      .trim()
      .split("\n")
      .flatMap((line) => {
        const [short = "", long = ""] = line.split(":");
        return [short, ...long.trim().split(" ")].map((word) => [word.trim(), short.trim()] as const);
      }),
  );

const types = read(`
st: street str saint strt
rd: road
ave: avenue av
dr: drive drv
ln: lane
ct: court crt
blvd: boulevard boul
pl: place
sq: square
ter: terrace terr
cir: circle
hwy: highway
pkwy: parkway
trl: trail
xing: crossing
plz: plaza
gdns: gardens gdn garden
cres: crescent cresc
cl: close
gr: grove grv
mews: mew
way: wy
row: rw
hill: hl
wharf: whf
walk: wlk
loop: lp
`);

const directions = read(`
n: north nord
s: south sued sud
e: east ost
w: west
ne: northeast
nw: northwest
se: southeast
sw: southwest
`);

const others = read(`
mt: mount
ft: fort
bldg: building
hse: house
`);

/** Words that announce a flat, a suite or a room. */
export const unitWords = new Set(
  "apt apartment unit flat suite ste room rm wohnung whg appartement app studio".split(" "),
);

/** The word as it is usually shortened; "Hauptstraße" and "Hauptstr." are one word too. */
export const shorten = (word: string) =>
  types.get(word) ?? directions.get(word) ?? others.get(word) ?? word.replace(/(?<=..)(strasse|straat|str)$/, "str");

const shortTypes = new Set(types.values());
const shortDirections = new Set(directions.values());

export const isStreetType = (word: string) => shortTypes.has(word);
export const isDirection = (word: string) => shortDirections.has(word);
