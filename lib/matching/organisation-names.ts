import { fold, tidy, words } from "./text";
import { townName } from "./town-names";

/** Facts: words of legal forms, and small ones. */
const legalForms = new Set(
  `inc incorporated corp corporation co company llc llp lp plc pllc ltd limited pty pvt private pte sdn bhd tbk gmbh mbh ag
  aktiengesellschaft kg kgaa ohg ug se sa sas sasu sarl eurl srl spa ltda lda bv nv oy oyj ab as aps kk kft doo zoo sro sti ooo
  oao zao pao group holding holdings the of and for at de la y und et`.split(/\s+/),
);

/** Facts: legal forms that are several words, or one that says something elsewhere, and so are known at the end of a folded name alone. */
const endForms = / (?:a\/s|s\/a|e\.? ?v|sp\.? ?z\.? ?o\.? ?o|spol\.? s r\.? ?o|s\.? ?a\.?(?: ?b\.?)? de c\.? ?v)\.?$/i;

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

/** Folded words as the school's language and English have them alike, without legal forms and small words. */
export const inOneForm = (all: string[]) =>
  all.map((word) => translated.get(word) ?? townName(word)).filter((word) => !legalForms.has(word));

/** The words of a name that tell: folded and in one form; all words when none does. */
export function tellingWords(name: string): string[] {
  const folded = fold(name.replace(unspacedForms, " ")) || fold(name);
  const all = words(folded.replace(endForms, "").replace(/&/g, " and "));
  const kept = inOneForm(all);
  return kept.length > 0 ? kept : all.map((word) => translated.get(word) ?? townName(word));
}

/** What two names have in common when their words are the same, in whatever order; for an index. */
export const organisationKey = (name: string) => tellingWords(name).toSorted().join(" ");

/** A name without its legal form, in its own letters. */
export function withoutForms(name: string): string {
  const kept = name
    .replace(unspacedForms, " ")
    .replace(endForms, "")
    .split(" ")
    .filter((word) => !legalForms.has(words(fold(word)).join("")));
  return tidy(kept.join(" ")) || name;
}
