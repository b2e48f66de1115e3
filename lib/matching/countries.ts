import { country, countryCodes } from "./regions";
import { fold, words } from "./text";

/** Languages in which a form or a profile may name any country, beside English and the country's own. */
const languages = ["de", "es", "fr", "it", "nl", "pl", "pt", "ru", "tr", "ko", "ja", "zh"];

/** ISO 3166-1 alpha-3 codes and former names that people write; the rest of the standard's codes are rarely seen outside passports. */
const threeLetters = `usa:US gbr:GB deu:DE fra:FR esp:ES ita:IT nld:NL bel:BE che:CH aut:AT pol:PL ukr:UA rou:RO swe:SE
nor:NO dnk:DK fin:FI irl:IE prt:PT can:CA mex:MX bra:BR arg:AR aus:AU nzl:NZ ind:IN pak:PK bgd:BD chn:CN jpn:JP kor:KR
sgp:SG mys:MY phl:PH vnm:VN tha:TH idn:ID tur:TR isr:IL are:AE sau:SA egy:EG nga:NG ken:KE zaf:ZA uae:AE prc:CN
burma:MM swaziland:SZ macedonia:MK`;

/**
 * The ISO 3166-1 code of a country by its folded name in English, its own main language or another large one, or by
 * its code; null when it is none. Names are those of Unicode CLDR, which `Intl` carries.
 */
export function countryOf(folded: string): string | null {
  const known = country(folded);
  if (known) return known;
  names ??= otherNames();
  return names.get(folded) ?? null;
}

let names: Map<string, string> | undefined;

function otherNames() {
  const found = new Map(threeLetters.split(/\s/).map((entry) => entry.split(":") as [string, string]));
  const add = (code: string, language: string) => {
    const name = inLanguage(language).of(code);
    const key = name && words(fold(name)).join(" ");
    if (key && !found.has(key)) found.set(key, code);
  };
  for (const code of countryCodes) add(code, new Intl.Locale(`und-${code}`).maximize().language);
  for (const code of countryCodes) for (const language of languages) add(code, language);
  return found;
}

const readers = new Map<string, Intl.DisplayNames>();

function inLanguage(language: string) {
  const reader = readers.get(language) ?? new Intl.DisplayNames([language], { type: "region", fallback: "none" });
  readers.set(language, reader);
  return reader;
}
