import { isKnown } from "./organisation-aliases";
import { inOneForm, organisationKey, withoutForms } from "./organisation-names";
import { folded, native } from "./organisation-words";
import { compareAcrossScripts } from "./scripts/across-scripts";
import { fold, isLatin, words } from "./text";
import { agrees } from "./verdict";

/** Facts: words that join others, in large languages. */
const small = new Set(
  `of the and for fur fuer de y und et van di da do dos das del della dell degli studi du des la le les el i im in zu e w v na`.split(
    " ",
  ),
);

export const withoutSmall = (all: string[]) => all.filter((word) => !small.has(word));

/**
 * Whether two names have the same words in two languages: Politecnico di Milano and Polytechnic University of Milan, 삼성전자 and
 * Samsung Electronics. What stays in two scripts has to be read alike. A name whose other names are known has no more of them. Over
 * 200 characters together: not read.
 */
export function areTranslations(first: string, second: string): boolean {
  if (first.length + second.length > 200) return false;
  if (isKnown(organisationKey(first)) || isKnown(organisationKey(second))) return false;
  const [left, right] = [inEnglish(first), inEnglish(second)];
  if (left.length === 0 || right.length === 0 || isBrusselsTwice(left, right, first, second)) return false;
  const [a, b] = [without(left, right), without(right, left)];
  if (a.length > 0 && b.length > 0)
    return a.every(isLatin) !== b.every(isLatin) && agrees(compareAcrossScripts(a.join(" "), b.join(" ")));
  const [only, ...more] = [...a, ...b];
  // Georgia Tech is the Georgia Institute of Technology.
  const isTechnical = more.length === 0 && Math.min(left.length, right.length) > 1 && left.includes("technical");
  return !only || (isTechnical && (only === "university" || only === "institute"));
}

/** The Vrije Universiteit Brussel and the Université libre de Bruxelles are two. */
const isBrusselsTwice = (left: string[], right: string[], ...names: string[]) =>
  [left, right].every((all) => all.toSorted().join(" ") === "brussels free university") &&
  names.filter((name) => /\bvrije\b/i.test(name)).length === 1 &&
  names.some((name) => /\blibre\b/i.test(name));

/** The words that are not among others, each as often as it is missing there. */
export function without(all: string[], others: string[]): string[] {
  const left = [...others];
  return all.filter((word) => {
    const at = left.indexOf(word);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

/** The words of a name in English where they are known, else as they are: folded, or in their own script. */
const inEnglish = (name: string): string[] =>
  (native(withoutDomain(withoutForms(name))).match(runs) ?? []).flatMap((run) =>
    isLatin(run) ? latinWords(run) : otherWords(run),
  );

const runs = /(?:[^\p{L}]*\p{Script=Latin})+[^\p{L}]*|[^\p{Script=Latin}]+/gu;

/** "Müller" and "Mueller" are one word. */
const latinWords = (run: string) =>
  withoutSmall(inOneForm(words(folded(withoutGenitive(fold(run)))))).map((word) => word.replace(/([aou])e/g, "$1"));

const otherWords = (run: string) =>
  (run.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).flatMap((word) => {
    const read = words(fold(word)).join("");
    return inOneForm([read]).map((meant) => (meant === read ? word : meant));
  });

/** "Allegro.pl" */
const withoutDomain = (name: string) =>
  name.replace(/(?<=\p{L}{3})\.(?:com|org|net|io|ai|[a-z]{2})(?![\p{L}.])/giu, " ");

/** "Lunds universitet" */
const withoutGenitive = (name: string) => name.replace(/(?<=[^us])s (?=universitet\b)/g, " ");
