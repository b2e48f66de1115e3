import { distance } from "./distance";
import { fold, tidy, unreadable, words } from "./text";
import type { Verdict } from "./verdict";

const legalForms = new Set(
  `inc incorporated corp corporation co company llc llp lp plc ltd limited pty pvt private gmbh ag kg ohg ug se sa sas
  sarl srl spa bv nv oy oyj ab as aps kk kft doo zoo sro group holding holdings the of and for at de la y und et`.split(
    /\s+/,
  ),
);

/**
 * Whether two names mean one organisation: legal forms, case, order and small words say nothing. Initials
 * ("MIT") and one letter leave it "likely"; a name inside a longer one is "unclear". Over 300 characters: not read.
 */
export function compareOrganisations(a: string, b: string): Verdict {
  const early = unreadable(a, b, "a name of an organisation");
  if (early) return early;
  const [first, second] = [tidy(a), tidy(b)].sort() as [string, string];
  const [left, right] = [core(first), core(second)];
  const [joinedA, joinedB] = [left.toSorted().join(" "), right.toSorted().join(" ")];
  if (joinedA === joinedB) return { score: 1, verdict: "same", words: `${first} agrees.` };
  if (left.join("") === right.join(""))
    return { score: 0.95, verdict: "likely", words: "The letters agree; the spaces differ." };
  if (isInitials(left, right) || isInitials(right, left))
    return { score: 0.85, verdict: "likely", words: `${first} and ${second} have the same initials.` };
  if (
    Math.min(joinedA.length, joinedB.length) > 5 &&
    Math.abs(joinedA.length - joinedB.length) < 2 &&
    distance(joinedA, joinedB) === 1
  )
    return { score: 0.9, verdict: "likely", words: `${first} and ${second} differ by one letter.` };
  if (inside(left, right) || inside(right, left))
    return { score: 0.6, verdict: "unclear", words: `${first} and ${second} agree only in part.` };
  return { score: 0, verdict: "different", words: `${first} and ${second} differ.` };
}

/** What two names have in common exactly when `compareOrganisations` calls them the same; for an index. */
export const organisationKey = (name: string) => core(name).toSorted().join(" ");

function core(name: string): string[] {
  const all = words(fold(name).replace(/&/g, " and "));
  const kept = all.filter((word) => !legalForms.has(word));
  return kept.length > 0 ? kept : all;
}

const isInitials = (short: string[], long: string[]) =>
  short.length === 1 && long.length > 2 && short[0] === long.map((word) => word[0]).join("");

const inside = (part: string[], whole: string[]) => part.every((word) => whole.includes(word));
