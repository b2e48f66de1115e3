/** Facts: the states of the United States and the provinces of Canada, by the code people write on a letter. */
const names = `
us: al alabama, ak alaska, az arizona, ar arkansas, ca california, co colorado, ct connecticut, de delaware,
dc district of columbia, fl florida, ga georgia, hi hawaii, id idaho, il illinois, in indiana, ia iowa, ks kansas,
ky kentucky, la louisiana, me maine, md maryland, ma massachusetts, mi michigan, mn minnesota, ms mississippi,
mo missouri, mt montana, ne nebraska, nv nevada, nh new hampshire, nj new jersey, nm new mexico, ny new york,
nc north carolina, nd north dakota, oh ohio, ok oklahoma, or oregon, pa pennsylvania, pr puerto rico,
ri rhode island, sc south carolina, sd south dakota, tn tennessee, tx texas, ut utah, vt vermont, va virginia,
wa washington, wv west virginia, wi wisconsin, wy wyoming
ca: ab alberta, bc british columbia, mb manitoba, nb new brunswick, nl newfoundland and labrador, ns nova scotia,
nt northwest territories, nu nunavut, on ontario, pe prince edward island, qc quebec, sk saskatchewan, yt yukon`;

/** A state or province: "CO" of "US". */
type Region = { code: string; country: string };

const regions = new Map<string, Region>();
for (const [, country = "", list = ""] of names.matchAll(/(us|ca):([^:]+)(?=\nca:|$)/g))
  for (const entry of list.split(",")) {
    const [code = "", ...name] = entry.trim().split(/\s+/);
    const region = { code: code.toUpperCase(), country: country.toUpperCase() };
    regions.set(name.join(" "), region);
    regions.set(code, region);
  }

/** The state or province of a folded name ("colorado") or code ("co"), or null. */
export const region = (folded: string) => regions.get(folded) ?? null;

/** How many words the longest of some names has, by the word it ends with. */
function lengthsByEnd(names: Iterable<string>) {
  const lengths = new Map<string, number>();
  for (const name of names) {
    const words = name.split(" ");
    const end = words.at(-1) ?? "";
    lengths.set(end, Math.max(words.length, lengths.get(end) ?? 0));
  }
  return lengths;
}

const regionEnds = lengthsByEnd(regions.keys());

/** How many words the longest state or province has that ends with this folded word: 2 for "carolina", 0 for none. */
export const longestRegion = (word: string) => regionEnds.get(word) ?? 0;

const english = new Intl.DisplayNames(["en"], { type: "region", fallback: "none" });

/** The English name of a country's ISO 3166-1 code, or null when it is none or is no longer used ("DD"). */
export function countryName(code: string): string | null {
  const tag = /^(?!zz)[a-z]{2}$/i.test(code) && `und-${code.toUpperCase()}`;
  return tag && Intl.getCanonicalLocales(tag)[0] === tag ? (english.of(tag.slice(4)) ?? null) : null;
}

const letters = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"];

/** The ISO 3166-1 codes of all countries, in their order. */
export const countryCodes = letters.flatMap((a) => letters.map((b) => a + b)).filter(countryName);

const countries = new Map<string, string>(
  Object.entries({
    "united states of america": "US",
    usa: "US",
    "u s a": "US",
    uk: "GB",
    "great britain": "GB",
    britain: "GB",
    england: "GB",
    scotland: "GB",
    wales: "GB",
    "northern ireland": "GB",
    deutschland: "DE",
    turkey: "TR",
    "czech republic": "CZ",
    holland: "NL",
    "republic of korea": "KR",
    korea: "KR",
  }),
);
for (const code of countryCodes)
  for (const name of [code, countryName(code) ?? ""].map((written) => written.toLowerCase()))
    if (/^[a-z ]+$/.test(name) && !countries.has(name)) countries.set(name, code);

/** The ISO 3166-1 code of a folded country name ("germany", "usa") or code ("de"), or null. */
export const country = (folded: string) => countries.get(folded) ?? null;

// Of codes only those that people write on letters: two letters at the end are more often a state.
const countryEnds = lengthsByEnd([...countries.keys()].filter((name) => name.length > 2 || /^(us|uk|gb)$/.test(name)));

/** How many words the longest country of an address has that ends with this folded word: 2 for "kingdom", 0 for none. */
export const longestCountry = (word: string) => countryEnds.get(word) ?? 0;
