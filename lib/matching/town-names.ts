/** Facts: towns that people write in more than one way, one town a line, folded, parted by commas. */
const table = `
munich, munchen, muenchen
cologne, koln, koeln
nuremberg, nurnberg, nuernberg
hanover, hannover
vienna, wien
zurich, zuerich
geneva, geneve, genf
prague, praha
warsaw, warszawa
krakow, cracow
lisbon, lisboa
seville, sevilla
rome, roma
milan, milano
turin, torino
florence, firenze
naples, napoli
venice, venezia
brussels, bruxelles, brussel
antwerp, antwerpen, anvers
ghent, gent
the hague, den haag
copenhagen, kobenhavn
gothenburg, goteborg
athens, athina
bucharest, bucuresti
belgrade, beograd
moscow, moskva
saint petersburg, st petersburg
kyiv, kiev
odesa, odessa
kharkiv, kharkov
lviv, lvov
bengaluru, bangalore
mumbai, bombay
kolkata, calcutta
chennai, madras
pune, poona
busan, pusan
beijing, peking
ho chi minh city, saigon
mexico city, ciudad de mexico
new york, new york city, nyc
san francisco, sf
`;

const known = new Map(
  table
    .trim()
    .split("\n")
    .flatMap((line) => {
      const names = line.split(", ");
      return names.map((name) => [name, names[0] ?? name] as const);
    }),
);

/** The one name under which a folded town is compared: "koln" is "cologne". */
export const townName = (folded: string) => known.get(folded) ?? folded;

/** Facts: districts and neighbours that people write in place of a city, and the city's short forms. */
const districts = `
new york, ny, manhattan, brooklyn, queens, bronx, the bronx, staten island, harlem
los angeles, la, hollywood, west hollywood, beverly hills, bel air, los feliz, silver lake, echo park, venice, westwood,
 brentwood, century city, culver city, studio city, sherman oaks, encino, tarzana, van nuys, north hollywood, chinatown
boston, dorchester, roxbury, jamaica plain, allston, brighton, south boston, east boston, west roxbury, hyde park
washington, dc, district of columbia, georgetown
`;

const wider = new Map(known);
for (const line of districts.trim().replaceAll(",\n ", ", ").split("\n")) {
  const names = line.split(", ");
  for (const name of names) wider.set(name, names[0] ?? name);
}

const longestName = 4;
const firstWords = new Set([...wider.keys()].map((name) => name.split(" ")[0] ?? ""));

/** The known towns among the words of an address, under the one name each is compared by; a district counts as its city. */
export function townsAmong(words: string[]): string[] {
  const found: string[] = [];
  for (let start = 0; start < words.length; start++) {
    if (!firstWords.has(words[start] ?? "")) continue;
    for (let end = start + 1; end <= Math.min(words.length, start + longestName); end++) {
      const town = wider.get(words.slice(start, end).join(" "));
      if (town) found.push(town);
    }
  }
  return found;
}
