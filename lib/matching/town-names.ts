import { term } from "./addresses/words";
import { fold, words } from "./text";

/** Facts: towns that people write in more than one way, one town a line, parted by commas. */
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
the hague, hague, den haag, s gravenhage
copenhagen, kobenhavn
gothenburg, goteborg
athens, athina, Αθήνα
bucharest, bucuresti
belgrade, beograd
moscow, moskva, Москва
saint petersburg, st petersburg, sankt peterburg, Санкт-Петербург
kyiv, kiev, kyyiv, Київ
odesa, odessa
kharkiv, kharkov
lviv, lvov
bengaluru, bangalore, bengalooru
mumbai, bombay
kolkata, calcutta
chennai, madras
pune, poona
busan, pusan, 부산
beijing, peking, 北京
ho chi minh city, saigon
mexico city, ciudad de mexico, cdmx, mexico df, mexico d f
new york, new york city, nyc
the bronx, bronx
san francisco, sf
los angeles, la
washington, washington dc
philadelphia, philly
saint louis, st louis
saint paul, st paul
montreal, montréal
quebec, quebec city
kingston upon hull, hull
newcastle upon tyne, newcastle
frankfurt am main, frankfurt, frankfurt main
dusseldorf, duesseldorf
braunschweig, brunswick
basel, basle, bale
luzern, lucerne
bern, berne
strasbourg, strassburg
lyon, lyons
marseille, marseilles
bruges, brugge
luxembourg, luxemburg
zaragoza, saragossa
genova, genoa, genua
mantova, mantua
padova, padua
porto, oporto
wroclaw, breslau
gdansk, danzig
poznan, posen
lodz, łódź
bratislava, pressburg
ljubljana, laibach
thessaloniki, salonica, saloniki
nicosia, lefkosia
istanbul, constantinople
izmir, smyrna
helsinki, helsingfors
turku, abo
tampere, tammerfors
vilnius, wilno
kaunas, kovno
riga, rīga
chisinau, kishinev
dnipro, dnipropetrovsk, dnepropetrovsk
zaporizhzhya, zaporizhzhia, zaporozhye
mykolayiv, mykolaiv, nikolaev
minsk, минск
yekaterinburg, ekaterinburg, sverdlovsk
nizhniy novgorod, nizhny novgorod, gorky
rostov na donu, rostov on don
nur sultan, astana
almaty, alma ata
bishkek, frunze
tbilisi, tiflis, თბილისი
yerevan, erevan
baku, baki
tashkent, toshkent
cairo, al qahirah, القاهرة
alexandria, al iskandariyah
jerusalem, yerushalayim, al quds, ירושלים
tel aviv, tel aviv yafo, תל אביב
haifa, hefa
damascus, dimashq
baghdad, بغداد
tehran, teheran
riyadh, ar riyad, الرياض
jeddah, jidda
mecca, makkah
dubai, dubayy, دبي
abu dhabi, abu zaby
kuwait city, al kuwayt
delhi, new delhi, नई दिल्ली
mysore, mysuru
mangalore, mangaluru
gurgaon, gurugram
kochi, cochin
thiruvananthapuram, trivandrum
kozhikode, calicut
vadodara, baroda
varanasi, benares
prayagraj, allahabad
visakhapatnam, vizag
puducherry, pondicherry
kanpur, cawnpore
dhaka, dacca
chittagong, chattogram
yangon, rangoon
hanoi, ha noi
da nang, danang
phnom penh, phnum penh
bangkok, krung thep
jakarta, djakarta
bandung, bandoeng
kuala lumpur, kl
hong kong, hongkong, hk, 香港
macau, macao
shanghai, 上海
guangzhou, 广州
shenzhen, 深圳
chengdu, 成都
wuhan, 武汉
xi an, xian, 西安
nanjing, nanking, 南京
tianjin, tientsin, 天津
chongqing, chungking, 重庆
shenyang, mukden, 沈阳
harbin, 哈尔滨
dalian, 大连
dandong, 丹东
taipei, taibei, 台北
kaohsiung, gaoxiong, 高雄
tokyo, 東京
kyoto, 京都
osaka, 大阪
yokohama, 横浜
nagoya, 名古屋
sapporo, 札幌
kobe, 神戸
fukuoka, 福岡
pyongyang, 평양
osaka, 大阪
kyoto, 京都
yokohama, 横浜
nagoya, 名古屋
kobe, 神戸
fukuoka, 福岡
sapporo, 札幌
sendai, 仙台
hiroshima, 広島
seoul, 서울
daegu, taegu
incheon, inchon
daejeon, taejon
gwangju, kwangju
jeju, jeju city, cheju
pyongyang, pyeongyang, 평양
cape town, kaapstad
johannesburg, joburg
pretoria, tshwane
addis ababa, addis abeba
algiers, alger
casablanca, dar el beida
marrakesh, marrakech
fes, fez
tangier, tanger
rio de janeiro, rio
sao paulo, são paulo
brasilia, brasília
bogota, santa fe de bogota
`;

const known = new Map<string, string>();
for (const line of table.trim().split("\n")) {
  const names = line.split(", ").map((name) => words(fold(name)).join(" "));
  const first = names.map((name) => known.get(name)).find(Boolean) ?? names[0] ?? "";
  for (const name of names) known.set(name, first);
}

/** The one name under which a folded town is compared: "koln" is "cologne". */
export const townName = (folded: string) => known.get(folded) ?? folded;

/**
 * Facts: districts and neighbours that people write in place of a city, and the city's short forms. Some names are those of
 * districts in several: there is a Chinatown in New York and in San Francisco.
 */
const districts = `
new york, ny, manhattan, brooklyn, queens, bronx, the bronx, staten island, harlem, east harlem, spanish harlem, soho, noho, nolita,
 tribeca, greenwich village, east village, west village, alphabet city, little italy, chinatown, lower east side, upper east side,
 upper west side, east side, west side, midtown, midtown east, midtown west, chelsea, gramercy, gramercy park, flatiron,
 flatiron district, murray hill, kips bay, turtle bay, sutton place, tudor city, theater district, garment district,
 meatpacking district, hells kitchen, times square, union square, battery park city, financial district, south street seaport,
 morningside heights, washington heights, hamilton heights, carnegie hill, yorkville, inwood
brooklyn, brooklyn heights, park slope, williamsburg, cobble hill, carroll gardens, boerum hill, fort greene, bay ridge,
 bensonhurst, bushwick, dumbo, greenpoint, red hook, sheepshead bay, brighton beach, coney island, prospect heights,
 crown heights, bedford stuyvesant, sunset park, flatbush, clinton hill
queens, flushing, astoria, jackson heights, long island city, forest hills, woodside, sunnyside, bayside, rego park, elmhurst,
 kew gardens, ridgewood, maspeth, ozone park, whitestone, college point, howard beach, douglaston
bronx, riverdale, city island
london, knightsbridge, mayfair, soho, marylebone, bloomsbury, covent garden, kensington, south kensington, notting hill,
 belgravia, pimlico, fitzrovia, chelsea
los angeles, la, hollywood, west hollywood, beverly hills, bel air, los feliz, silver lake, silverlake, echo park, venice, westwood,
 brentwood, century city, culver city, studio city, sherman oaks, encino, tarzana, van nuys, north hollywood, chinatown,
 woodland hills, toluca lake, universal city, pacific palisades, marina del rey, little tokyo, koreatown, mar vista, rancho park,
 cheviot hills, hancock park, eagle rock, boyle heights, northridge, reseda, canoga park, granada hills, playa del rey
san francisco, north beach, mission district, cow hollow, pacific heights, nob hill, russian hill, noe valley, the castro,
 haight ashbury, soma, south of market, hayes valley, marina district, the marina, embarcadero, financial district, union square,
 chinatown, japantown, fishermans wharf, potrero hill, bernal heights, the richmond, inner richmond, the sunset, inner sunset,
 telegraph hill, presidio heights, laurel heights, tenderloin, dogpatch, western addition, south beach
atlanta, buckhead, decatur, chamblee, sandy springs, dunwoody, brookhaven, midtown, virginia highland, virginia highlands,
 little five points, inman park, vinings
las vegas, the strip, summerlin
new orleans, french quarter, vieux carre, garden district, marigny, warehouse district, bywater
chicago, the loop, river north, gold coast, lincoln park, wicker park, bucktown, streeterville, old town, lakeview, lake view
philadelphia, center city, society hill, chestnut hill, manayunk
seattle, belltown, pioneer square, queen anne, capitol hill
san diego, la jolla, gaslamp quarter
miami, coral gables, coconut grove, little havana, key biscayne
miami beach, south beach
toronto, north york, scarborough, etobicoke, east york, yorkville
montreal, outremont, westmount
boston, back bay, beacon hill, dorchester, roxbury, jamaica plain, allston, brighton, south boston, east boston, west roxbury, hyde park
washington, dc, district of columbia, georgetown, dupont circle, adams morgan, foggy bottom, capitol hill
`;

/** As the words of an address are written in full: "beverly hill" for Beverly Hills. */
const inFull = (name: string) =>
  name
    .split(" ")
    .map((word) => term(word)?.word ?? word)
    .join(" ");

/** The towns that a name may stand for, that of the name itself first. */
const wider = new Map([...known].map(([name, town]) => [name, [town]]));
for (const line of districts.trim().replaceAll(",\n ", ", ").split("\n")) {
  const names = line.split(", ");
  const [town = ""] = names;
  for (const name of names)
    for (const form of [name, inFull(name)]) wider.set(form, [...new Set([...(wider.get(form) ?? []), town])]);
}

/** Facts: parts of New York and Boston that were towns, and have streets of the same names as the city: there is a Broadway in each. */
const ownStreets = new Set(
  "brooklyn, queens, bronx, staten island, dorchester, roxbury, jamaica plain, allston, brighton, hyde park".split(
    ", ",
  ),
);

/** Names of places in such a part, and the part: Flushing lies in Queens. */
const quarters = new Map(
  [...wider].flatMap(([name, towns]) => {
    const quarter = [name, ...towns].find((town) => ownStreets.has(town));
    return quarter ? [[name, quarter] as const] : [];
  }),
);

const beginnings = (names: Iterable<string>) => new Set([...names].map((name) => name.split(" ")[0] ?? ""));
const firstWords = beginnings(wider.keys());
const firstOfQuarters = beginnings(quarters.keys());
const longestName = 4;

/** Whether the words state this town itself or its short form ("la"), not only a district of it. */
export const statesTown = (place: string[], town: string) =>
  place.some((_, at) =>
    [1, 2, 3].some((length) => {
      const name = place.slice(at, at + length).join(" ");
      return townName(name) === town || (name.length < 3 && wider.get(name)?.includes(town));
    }),
  );

/** The part of a city, with streets of its own, that the words of a place name: "queens" for Flushing too; null for none. */
export function townWithin(place: string[]): string | null {
  for (let start = 0; start < place.length; start++) {
    if (!firstOfQuarters.has(place[start] as string)) continue;
    for (let end = start + 1; end <= start + 3; end++) {
      const quarter = quarters.get(place.slice(start, end).join(" "));
      if (quarter) return quarter;
    }
  }
  return null;
}

/** "SW3" */
const londonDistrict = /^([ensw]|ec|nw|s[ew]|wc)\d{1,2}[a-z]?$/;

/** The known towns among the words of an address, under the one name each is compared by; a district counts as its city, one of several as that which is stated beside it. */
export function townsAmong(words: string[]): string[] {
  const found: string[] = [];
  for (let start = 0; start < words.length; start++) {
    if (londonDistrict.test(words[start] ?? "")) found.push("london");
    if (!firstWords.has(words[start] ?? "")) continue;
    for (let end = start + 1; end <= Math.min(words.length, start + longestName); end++) {
      const towns = wider.get(words.slice(start, end).join(" "));
      if (!towns) continue;
      // Flushing lies in Queens, and Queens in New York; Venice is a district of Los Angeles, and Venezia.
      const beside = towns.length > 1 ? words.toSpliced(start, end - start) : [];
      const stated = towns.filter((town) => statesTown(beside, town));
      for (const town of stated.length > 0 ? stated : towns) found.push(town, ...(wider.get(town) ?? []));
    }
  }
  return found;
}
