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

const longestName = 4;

/** The known towns among the words of an address, under the one name each is compared by. */
export function townsAmong(words: string[]): string[] {
  const found: string[] = [];
  for (let start = 0; start < words.length; start++)
    for (let end = start + 1; end <= Math.min(words.length, start + longestName); end++) {
      const town = known.get(words.slice(start, end).join(" "));
      if (town) found.push(town);
    }
  return found;
}
