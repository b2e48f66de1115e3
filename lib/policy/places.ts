// ISO 3166-1, and XK as it is used for Kosovo.
const countries = `
  AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ CA
  CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR GA
  GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP
  KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS
  MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS
  RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW
  TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS XK YE YT ZA ZM ZW`;

// ISO 3166-2: the regions that issue licences and identity cards of their own under laws of their own.
const states = `
  AL Alabama, AK Alaska, AZ Arizona, AR Arkansas, CA California, CO Colorado, CT Connecticut, DE Delaware,
  DC District of Columbia, FL Florida, GA Georgia, HI Hawaii, ID Idaho, IL Illinois, IN Indiana, IA Iowa,
  KS Kansas, KY Kentucky, LA Louisiana, ME Maine, MD Maryland, MA Massachusetts, MI Michigan, MN Minnesota,
  MS Mississippi, MO Missouri, MT Montana, NE Nebraska, NV Nevada, NH New Hampshire, NJ New Jersey,
  NM New Mexico, NY New York, NC North Carolina, ND North Dakota, OH Ohio, OK Oklahoma, OR Oregon,
  PA Pennsylvania, RI Rhode Island, SC South Carolina, SD South Dakota, TN Tennessee, TX Texas, UT Utah,
  VT Vermont, VA Virginia, WA Washington, WV West Virginia, WI Wisconsin, WY Wyoming`;
const provinces = `
  AB Alberta, BC British Columbia, MB Manitoba, NB New Brunswick, NL Newfoundland and Labrador,
  NT Northwest Territories, NS Nova Scotia, NU Nunavut, ON Ontario, PE Prince Edward Island, QC Quebec,
  SK Saskatchewan, YT Yukon`;

const regionsOf = (country: string, list: string) =>
  list
    .trim()
    .split(/,\s+/)
    .map((line) => [`${country}-${line.slice(0, 2)}`, line.slice(3)] as const);

const regions = new Map<string, string>([...regionsOf("US", states), ...regionsOf("CA", provinces)]);
const codes = [...countries.trim().split(/\s+/), ...regions.keys()];

/** Every place, also one that nobody has said yet: for what we keep to wherever it is. */
export const anywhere = "*";

/** A country ("NL"), or one of its regions ("US-TX"). */
export const isPlace = (code: string) => codes.includes(code);

/** The country of a place: "US" of "US-TX". */
export const countryOf = (place: string) => place.slice(0, 2);

/** Whether its regions issue licences, so that the country alone does not say which law holds. */
export const hasRegions = (place: string) => [...regions.keys()].some((region) => region.startsWith(`${place}-`));

const names = new Intl.DisplayNames("en", { type: "region" });

// Node and browsers name these differently, and a page must say the same on both.
const ownNames = new Map([
  ["FK", "Falkland Islands"],
  ["HK", "Hong Kong"],
  ["MO", "Macao"],
  ["PS", "Palestine"],
  ["TR", "Türkiye"],
]);

/** A place in words: "Netherlands", "United States: Texas"; a code that is not known stays as it is. */
export function placeName(code: string) {
  if (code === anywhere) return "Everywhere";
  if (!isPlace(code)) return code;
  const country = ownNames.get(countryOf(code)) ?? names.of(countryOf(code)) ?? code;
  const region = regions.get(code);
  return region ? `${country}: ${region}` : country;
}

// Their names want an article in a sentence.
const withArticle = ["AE", "BS", "GB", "NL", "PH", "US", "US-DC"];

/** A place in a sentence: "the Netherlands", "New York"; a region goes by its own name. */
export const placeInWords = (code: string) =>
  `${withArticle.includes(code) ? "the " : ""}${regions.get(code) ?? placeName(code)}`;

/** Every place to choose from, by name. */
export const places = () =>
  codes.map((value) => ({ value, label: placeName(value) })).sort((a, b) => a.label.localeCompare(b.label, "en"));
