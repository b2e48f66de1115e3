import { countryOf } from "@/lib/matching/countries";
import { provinces } from "@/lib/matching/provinces";
import { region } from "@/lib/matching/regions";
import { fold, words } from "@/lib/matching/text";
import {
  degrees,
  formsInName,
  organisations,
  organisationsAtEnd,
  roles,
  rolesAtEnd,
  rolesUnspaced,
  schools,
  schoolsInName,
} from "./word-lists";

/** Facts: the legal form of a company, as a word of its own. */
export const legalForm = /^(inc|llc|ltd|gmbh|corp|plc|llp|co|s\.?a|ag|pty ltd|pvt ltd)\.?$/i;

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
/** Whether a part of a line is a land or state; two letters are one only where both are large: "Lee, Mo" is a person, and "M.A." a degree. */
export const isLand = (part: string) =>
  !/^M\.[ADS]\.$/.test(part) &&
  (isCountry(part) || ((part.length > 2 || part === part.toUpperCase()) && isState(part)));
const isState = (part: string) => {
  const folded = words(fold(part)).join(" ");
  return region(folded) !== null || (folded.length > 3 && provinces(folded).length > 0);
};

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
