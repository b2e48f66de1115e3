import { countryOf } from "@/lib/matching/countries";
import { provinces } from "@/lib/matching/provinces";
import { region } from "@/lib/matching/regions";
import { fold, words } from "@/lib/matching/text";
import {
  degrees,
  employmentTypes,
  formsInName,
  organisations,
  organisationsAtEnd,
  roles,
  rolesAtEnd,
  rolesUnspaced,
  schools,
  schoolsInName,
  workplaces,
} from "./word-lists";

const has = (list: Set<string>, part: string) =>
  words(fold(part)).some((word) => list.has(word) || list.has(word.replace(/s$/, "")));
const isRoleWord = (word: string) => roles.has(word) || rolesAtEnd.test(word);

/** Whether a part of a line names what somebody does: “Support agent”. */
export const isRole = (part: string) =>
  has(roles, part) || words(fold(part)).some(isRoleWord) || rolesUnspaced.test(part);
/** Whether a part of a line has a word or form that only organisations have: “Harbour Ltd”, but not “Interpreter for the Ministry of Justice”. */
export function isOrganisation(part: string): boolean {
  const [head = ""] = part.split(/ (?:of|for) /);
  const named = legalForm.test(part.split(" ").at(-1) ?? "") ? part : head;
  const found = has(organisations, named) || words(fold(named)).some((word) => organisationsAtEnd.test(word));
  return found || (formsInName.test(part) && part.replace(formsInName, "").trim() !== "");
}

/**
 * A title has what somebody does as its last word ("Software Engineer"), or before a small word ("Head of Sales", "Developer in
 * Test"), or has it and nothing of an organisation.
 */
export function isTitle(part: string): boolean {
  const [head = ""] = part.replace(/ \(.*\)$/, "").split(/ (?:of|for|in|at|de|du|des|di|do|da|van|für) | d['’]/);
  const said = words(fold(head)).filter((word) => !/^(i{1,3}|iv|v|\d+)$/.test(word));
  return isRoleWord(said.at(-1) ?? "") || (isRole(part) && !isOrganisation(part));
}

/** Whether a part of a line names a place of study: “University of Hull”. */
export const isSchool = (part: string) =>
  (has(schools, part) || schoolsInName.test(part)) && !/(?:diploma|degree|certificate)$/i.test(part);
/** Whether a part of a line names a degree: “BA”. */
export const isDegree = (part: string) =>
  degrees.test(fold(part)) || /(?:학사|석사|박사|学士|修士|博士|硕士)/.test(part);

/** Whether a part of a line is a country; of codes only those that people write behind a town: "Python, ML" is no place. */
const isCountry = (part: string) =>
  (part.length > 3 || /^(?:UK|USA?|GB|UAE)$/.test(part)) && countryOf(words(fold(part)).join(" ")) !== null;
/** Whether a part of a line is a land or state; two letters are one only where both are large: "Lee, Mo" is a person. */
export const isLand = (part: string) =>
  isCountry(part) || ((part.length > 2 || part === part.toUpperCase()) && isState(part));
const isState = (part: string) => {
  const folded = words(fold(part)).join(" ");
  return region(folded) !== null || (folded.length > 3 && provinces(folded).length > 0);
};
const legalForm = /^(inc|llc|ltd|gmbh|corp|plc|llp|co|s\.?a|ag|pty ltd|pvt ltd)\.?$/i;

/** Whether a text is a place by its last part: "Denver, Colorado", "Leeds, England, United Kingdom", "Torino (Italia)". */
export function isPlaceText(text: string): boolean {
  const pieces = text
    .replace(/ \(([^()]+)\)$/, ", $1")
    .split(",")
    .map((piece) => piece.trim());
  const last = pieces.at(-1) ?? "";
  // "Bluefin, Ithaca, NY" has an employer before its town.
  const ends = pieces.length === 2 ? isLand(last) : pieces.length === 3 && isCountry(last);
  return ends && !/\d/.test(text) && !isRole(text) && !isOrganisation(text);
}

/** Whether a line says how people are employed there, as LinkedIn adds it to an employer: "Acme · Full-time". */
export const namesEmployer = (text: string) => employmentTypes.test(/ · ([^·]+)$/.exec(text)?.[1] ?? "");

/** Facts: what an entry may say of a part before it names it: "Company: Acme". */
const label =
  /^(?:name of (?:the )?)?(?:company|employer|organi[sz]ation|client|designation|position|role|job title|title|duration|period|dates?|school|institution|degree|location|firma|arbeitgeber|unternehmen|funktion|stelle|tätigkeit|zeitraum|entreprise|employeur|poste|fonction|empresa|cargo|puesto|periodo|período|azienda|datore di lavoro|posizione|mansione|functie|werkgever|stanowisko|pracodawca|회사명|직위|기간|会社名|役職)(?: name)?\s*[:：]\s*/iu;

/** Without what a line or a part of one says it is. */
export const withoutLabel = (text: string) => text.replace(label, "");

/** A heading of an entry as its parts: "Clerk, Acme, Inc., Leeds, UK" is "Clerk" and "Acme, Inc.". */
export function partsOf(text: string): string[] {
  const parts: string[] = [];
  for (const block of withTownApart(text).split(
    /\t|\s+[|·•]\s+|\s+[–—-]\s+|(?<=[\p{Script=Han}\p{Script=Katakana}])(?<!会社) (?=[\p{Script=Han}\p{Script=Katakana}])(?!株式会社|有限会社)|(?<=학교) (?=\p{Script=Hangul})(?!병원|대학원)/u,
  )) {
    if (isPlaceText(block)) continue;
    for (const piece of withoutLabel(block).split(/[,;]\s+(?![^()]*\))/)) {
      const part = withoutLoose(piece);
      if (legalForm.test(part) && parts.length > 0) parts.push(`${parts.pop()}, ${part}`);
      else if (part && ![employmentTypes, workplaces].some((list) => list.test(part)) && !isPlaceText(part))
        parts.push(part);
    }
  }
  return withoutPlace(parts);
}

/** Indeed writes a town behind a hyphen: "Red River Supply-Shreveport, LA". One word before it is the town's: "Winston-Salem, NC". */
const withTownApart = (text: string) => text.replace(/(?<=^\S+ [^,-]+)-(?=\p{Lu}[^,-]+, [A-Z]{2}$)/u, "\t");

/** Without marks at its ends, a place in brackets, and brackets that stand there alone. */
function withoutLoose(piece: string): string {
  const part = piece
    .replace(/^[\s,;:]+|[\s,;:]+$/g, "")
    .replace(/ \(([^()]+)\)$/, (all, said) => (isPlaceText(said) || isLand(said) ? "" : all));
  if (/^\([^()]*\)$/.test(part)) return part.slice(1, -1).trim();
  return part.split("(").length === part.split(")").length ? part : part.replace(/^\(+|\)+$|\($/g, "").trim();
}

/** A land or state at the end goes, and the town before it where what is left still names more than a title. */
function withoutPlace(parts: string[]): string[] {
  const isAtEnd = parts.length > 2 && isLand(parts.at(-1) ?? "");
  if (!isAtEnd) return parts;
  const rest = parts.slice(0, -1);
  const still = withoutPlace(rest);
  if (still.length < rest.length) return still;
  const before = rest.slice(0, -1);
  const isTown = [isOrganisation, isSchool, isTitle, isDegree].every((is) => !is(rest.at(-1) ?? ""));
  return isTown && before.some((part) => !isTitle(part)) ? before : rest;
}
