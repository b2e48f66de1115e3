import { differByOne } from "./distance";
import { compareAcrossScripts } from "./scripts/across-scripts";
import { sameScript } from "./scripts/scripts";
import { fold, tidy, unreadable, words } from "./text";
import { townName } from "./town-names";
import { agrees, byAgreement, different, likely, same, unclear, type Verdict } from "./verdict";

/** Facts: words of legal forms, and small ones. */
const legalForms = new Set(
  `inc incorporated corp corporation co company llc llp lp plc pllc ltd limited pty pvt private pte sdn bhd tbk gmbh mbh ag
  aktiengesellschaft kg kgaa ohg ug se sa sas sasu sarl eurl srl spa ltda lda bv nv oy oyj ab as aps kk kft doo zoo sro sti ooo
  oao zao pao group holding holdings the of and for at de la y und et`.split(/\s+/),
);

/** Facts: legal forms that are several words, or one that says something elsewhere, and so are known at the end of a folded name alone. */
const endForms = / (?:a\/s|s\/a|e\.? ?v|sp\.? ?z\.? ?o\.? ?o|spol\.? s r\.? ?o|s\.? ?a\.?(?: ?b\.?)? de c\.? ?v)\.?$/;

/** Facts: legal forms in Japanese, Korean and Chinese, which stand before or behind a name without a space. */
const unspacedForms =
  /株式会社|有限会社|合同会社|주식회사|유한회사|(?:股份)?有限(?:责任)?公司|[㈱㈜]|[(（][株주][)）]/g;

/** Facts: words of names of schools that are written in the school's language or in English. */
const translated = new Map(
  Object.entries({
    universitat: "university",
    universitaet: "university",
    universite: "university",
    universidad: "university",
    universidade: "university",
    universita: "university",
    universiteit: "university",
    universitet: "university",
    uniwersytet: "university",
    universitesi: "university",
    univ: "university",
    uni: "university",
    technische: "technical",
    technischen: "technical",
    tech: "technical",
    technology: "technical",
    polytechnic: "technical",
    polytechnique: "technical",
    politecnico: "technical",
    politechnika: "technical",
    instituto: "institute",
    istituto: "institute",
    institut: "institute",
    inst: "institute",
    intl: "international",
    natl: "national",
  }),
);

/** Facts: names one organisation has had or goes by, a line each. */
const renamed = `
meta platforms, meta, facebook
x corp, twitter
block, square
hewlett packard, hp
ernst young, ey
pricewaterhousecoopers, pwc, price waterhouse coopers
deloitte, deloitte touche
jpmorgan chase, jp morgan, jpmorgan, j p morgan
alphabet, google
accenture, andersen consulting
kyndryl, ibm global services
international business machines, ibm
bank of america, bofa
procter gamble, p g
johnson johnson, j j
3m, minnesota mining manufacturing
rtx, raytheon technologies
verizon media, oath
booz allen hamilton, booz allen
atos, atos origin
cognizant, cognizant technology solutions
tata consultancy services, tcs
sun microsystems, sun
volkswagen, vw
london school of economics and political science, london school of economics, lse
self employed, self employment, freelance, freelancer
`;

const oneName = new Map(
  renamed
    .trim()
    .split("\n")
    .flatMap((line) => {
      const names = line.split(", ").map((name) => core(name).toSorted().join(" "));
      return names.map((name) => [name, names[0] ?? name] as const);
    }),
);

/**
 * Whether two names mean one organisation: legal forms, case and small words say nothing. Another order (York University is
 * not the University of York), initials ("MIT") and one letter leave it "likely"; a name inside a longer one is "unclear".
 * Over 300 characters: not read.
 */
export function compareOrganisations(a: string, b: string): Verdict {
  const early = unreadable(a, b, "a name of an organisation");
  if (early) return early;
  const [first, second] = [tidy(a), tidy(b)].sort() as [string, string];
  const whole = compareWhole(first, second);
  if (agrees(whole)) return whole;
  const pairs = alternatives(first).flatMap((left) => alternatives(second).map((right) => [left, right] as const));
  const best = pairs.map(([left, right]) => compareWhole(left, right)).sort(byAgreement)[0];
  if (!best || !agrees(best)) return sameScript(first, second) ? whole : compareReadings(first, second);
  return likely(`${first} and ${second} share one of their names.`, 0.85);
}

const otherName =
  /[,;(]\s*(?:(?:formerly|previously|now)(?: known as)?|part of|acquired by|via)\b|[,;(\s](?:[af]\/?k\/?a|d\/?b\/?a)\b/i;

/** "X (formerly Y)" and "Y, now X" name both; what else stands in brackets is mostly a place or an explanation. */
function alternatives(name: string): string[] {
  const said = name.split(otherName);
  const parts = [name, ...said, name.replace(/\([^)]*\)/g, " ")].map((part) => tidy(part.replace(/[()]/g, " ")));
  return [...new Set(parts)].filter((part) => words(fold(part)).length > 0).slice(0, 5);
}

/** Two names in two scripts, which may be read alike, or translated: Яндекс and Yandex, 삼성전자 and Samsung Electronics. */
function compareReadings(first: string, second: string): Verdict {
  const [left, right] = [first, second].map(withoutForms) as [string, string];
  return agrees(compareAcrossScripts(left, right))
    ? likely(`${first} and ${second} are read alike.`, 0.85)
    : unclear(`${first} and ${second} are in two scripts, and may be one name translated.`);
}

/** A name without its legal form, in its own letters. */
function withoutForms(name: string): string {
  const kept = name
    .replace(unspacedForms, " ")
    .split(" ")
    .filter((word) => !legalForms.has(words(fold(word)).join("")));
  return tidy(kept.join(" ")) || name;
}

function compareWhole(first: string, second: string): Verdict {
  const [left, right] = [core(first), core(second)];
  if (left.join(" ") === right.join(" ")) return same(`${first} agrees.`);
  const [joinedA, joinedB] = [left.toSorted().join(" "), right.toSorted().join(" ")];
  if (joinedA === joinedB) return likely(`${first} and ${second} have the same words in another order.`, 0.9);
  if (oneName.has(joinedA) && oneName.get(joinedA) === oneName.get(joinedB))
    return likely(`${first} and ${second} are names of one organisation.`, 0.9);
  if (left.join("") === right.join("")) return likely("The letters agree; the spaces differ.", 0.95);
  if (isInitials(left, right) || isInitials(right, left))
    return likely(`${first} and ${second} have the same initials.`, 0.85);
  // Schools and banks are numbered.
  if (
    Math.min(joinedA.length, joinedB.length) > 5 &&
    differByOne(joinedA, joinedB) &&
    digits(joinedA) === digits(joinedB)
  )
    return likely(`${first} and ${second} differ by one letter.`, 0.9);
  if (inside(left, right) || inside(right, left)) return unclear(`${first} and ${second} agree only in part.`, 0.6);
  return different(`${first} and ${second} differ.`);
}

/** What two names have in common when their words are the same, in whatever order; for an index. */
export const organisationKey = (name: string) => core(name).toSorted().join(" ");

const digits = (text: string) => text.replace(/\D/g, "");

function core(name: string): string[] {
  const folded = fold(name.replace(unspacedForms, " ")) || fold(name);
  const all = words(folded.replace(endForms, "").replace(/&/g, " and ")).map(
    (word) => translated.get(word) ?? townName(word),
  );
  const kept = all.filter((word) => !legalForms.has(word));
  return kept.length > 0 ? kept : all;
}

/** "MIT", and "UC Berkeley": each word stands in the longer name, or its letters begin the words that follow there. */
const isInitials = (short: string[], long: string[]) =>
  short.length < long.length && long.length > 2 && begins(short, long);

function begins([word, ...rest]: string[], long: string[]): boolean {
  if (!word) return long.length === 0;
  if (word === long[0]) return begins(rest, long.slice(1));
  const begun = long.slice(0, word.length);
  const letters = begun.map(([letter]) => letter).join("");
  return word.length > 1 && word === letters && begins(rest, long.slice(begun.length));
}

const inside = (part: string[], whole: string[]) => part.every((word) => whole.includes(word));
