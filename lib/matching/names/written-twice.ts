import { sameScript, scriptOf } from "../scripts/scripts";
import { tidy } from "../text";

/** How people are addressed in Thai, Chinese, Japanese and Korean, written together with the name. */
const address =
  /^(?:นางสาว|น\.ส\.|นาย|นาง)(?!\p{M}|[ะาำ])\s*|(?<=\p{L})(?:\s*(?:先生|女士|小姐|様|さん|氏)|\s+(?:씨|님))$/gu;

const hasAddress = /[\u0E00-\u0E7F\u3040-\u9FFF\uAC00-\uD7AF]/;

/** A name without how its owner is addressed: นายสมชาย, 王小明先生. */
export const withoutAddress = (name: string) => (hasAddress.test(name) ? tidy(name).replace(address, "") : name);

/**
 * The ways in which one statement writes a name: in Latin letters and in others, or before and in brackets
 * (Kim Minji 김민지, 田中太郎（タナカ タロウ）). One way for most.
 */
export function waysWritten(name: string): string[] {
  if (!mayBeTwice(name)) return [name];
  const [, before = "", inside = "", after = ""] = /^([^([（]*)[([（](.*?)[)\]）](.*)$/u.exec(name) ?? ["", name];
  const outside = `${before} ${after}`;
  const isName = !sameScript(outside, inside) && byScript(inside).length === 1;
  const ways = (isName ? [outside, inside] : [outside]).flatMap(byScript);
  return ways.length > 1 ? ways : [name];
}

/** Whether a name has a bracket, or letters of English beside others: asked first, since most have neither. */
const mayBeTwice = (name: string) => /[([（]/.test(name) || (/[A-Za-z]/.test(name) && /[^\0-\u024F]/.test(name));

/** The words of a text in Latin letters, and those in others; none without letters. */
function byScript(text: string): string[] {
  const words = tidy(text)
    .split(" ")
    .filter((word) => /\p{L}/u.test(word));
  const isLatin = (word: string) => scriptOf(word).name === "Latin";
  return [words.filter(isLatin), words.filter((word) => !isLatin(word))]
    .filter((some) => some.length > 0)
    .map((some) => some.join(" "));
}
