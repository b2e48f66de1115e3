import { firstName, shared } from "../first-names";
import { sentence } from "../text";
import type { Verdict } from "../verdict";
import { type Meeting, type Meetings, meetings, type SpeltWord } from "./meetings";
import { nameWords, outsideBrackets } from "./name-words";
import { otherFirstName } from "./other-first-names";
import { openness, type Script, scriptOf, spelt } from "./scripts";

/**
 * Whether two names in different scripts can be one name: each word is read aloud and compared with the spelling of
 * the other. Words may stand in another order, be joined or parted; a middle name may be missing on one side.
 * What cannot be read from the letters alone, as many Japanese names, is "unclear".
 */
export function compareAcrossScripts(a: string, b: string): Verdict {
  const [native, other] = (a <= b ? [a, b] : [b, a])
    .map(outsideBrackets)
    .map((text) => ({ text, script: scriptOf(text) }))
    .sort((p, q) => openness(p.script) - openness(q.script)) as [Side, Side];
  const words = withoutGaps(native.script, nameWords(native.text, native.script.name === "Arabic"));
  const others = nameWords(other.text, native.script.name === "Arabic");
  if (words.length === 0 || others.length === 0) return unclear("One side has a title and no name.");
  if (tooLong(native.script, words, others)) return unclear("The names are too long to be read aloud.");
  const latin = others.map((text) => ({ text, key: spelt(text, other.script) }));
  const { read, readParted = read } = native.script;
  const inParts = { ...native.script, read: readParted };
  const parted = partings(native.script, words, latin)
    .map((parts) => judge(inParts, meetings(inParts, parts, latin)))
    .reduce<Verdict | null>((most, verdict) => (most && most.score >= verdict.score ? most : verdict), null);
  if (parted && parted.score > 0) return parted;
  // A run of which nothing is read so may also be a single word of a foreign name.
  const whole = judge(native.script, meetings(native.script, words, latin));
  return parted && whole.verdict !== "unclear" ? parted : whole;
}

/** A name whose characters stand apart, as some forms have it (김 민 수), is a run. */
const withoutGaps = ({ family }: Script, words: string[]) =>
  family && words.length > 1 && words.every((word) => [...word].length === 1) ? [words.join("")] : words;

/** Every word meets every other one in each way it can be read, so that time grows with the square of all. */
const tooLong = ({ family }: Script, words: string[], others: string[]) =>
  words.length > 8 || others.length > 8 || [...words, ...others].join("").length > (family ? 80 : 240);

/** A name and the script it is read in; of two names, the one whose script leaves most open is read. */
type Side = { text: string; script: Script };

/** How a name of one run may part into family and given name, when the other name has both: mostly after one or two characters. */
function partings({ family }: Script, words: string[], latin: SpeltWord[]): string[][] {
  const characters = [...(words[0] ?? "")];
  if (!family || words.length > 1 || latin.length < 2 || characters.length > 6) return [];
  const keys = latin.map(({ key }) => key);
  return [2, 1, 3]
    .map((length) => [characters.slice(0, length).join(""), characters.slice(length).join("")] as const)
    .filter(([start, rest]) => rest && family(start, keys))
    .map((parts) => [...parts]);
}

function judge(script: Script, { native, latin, met, onlyNative, onlyLatin, apart, whole }: Meetings): Verdict {
  const said = met.map((meeting) => say(meeting, native, latin));
  const [left, right] = [onlyNative.map((i) => native[i]).join(" "), onlyLatin.map((j) => latin[j]?.text).join(" ")];
  const worst = Math.max(0, ...met.map(({ distance }) => distance));
  const agreed = (score: number, words: string, all = met): Verdict => {
    const other = otherFirstNames(script, native, latin, all);
    return other ? unclear(sentence([...said, other])) : { score, verdict: "likely", words };
  };
  if (left && right) {
    if (apart < 1) {
      const words = sentence([...said, `${left} is nearly read ${right}`]);
      const rest = { native: onlyNative, latin: onlyLatin, distance: apart };
      return whole < 1 ? agreed(0.9 - apart, words, [...met, rest]) : unclear(words, 0.6 - apart);
    }
    if (script.open?.(left, onlyLatin.map((j) => latin[j]?.key).join("")))
      return unclear(sentence([...said, `the characters ${left} do not tell whether they are read ${right}`]));
    const called = sameFirstName(script, native, onlyNative, latin, onlyLatin);
    if (called) return unclear(sentence([...said, called]));
    const words = sentence([...said, `${left} is not read ${right}`]);
    return { score: met.length > 0 ? 0.3 : 0, verdict: "different", words };
  }
  const words = sentence(left || right ? [...said, `${left || right} is stated only once`] : said);
  // The end of a word that was cut off, as many patronymics have it, tells nothing of the person.
  const known = met.filter(({ part }) => part !== "end").length;
  if (known > 1 || (known === met.length && !left && !right))
    return agreed((left || right ? 0.9 : 0.95) - worst, words);
  return unclear(words);
}

/** Says that a word which met a first name is rather read as another one that is in use. */
function otherFirstNames(script: Script, native: string[], latin: SpeltWord[], met: Meeting[]) {
  for (const { native: i, latin: j, distance } of met) {
    const word = i.map((place) => native[place]).join("");
    const name = otherFirstName(script.read(word), j.map((place) => latin[place]?.key).join(""), distance);
    if (name) return `${word} is rather read ${name}`;
  }
  return null;
}

/** Says that words which are not read alike are one first name, as Екатерина and Katya, when no other word is left on one side. */
function sameFirstName(script: Script, native: string[], i: number[], latin: SpeltWord[], j: number[]) {
  if (i.length > 1 && j.length > 1) return null;
  for (const word of i.map((place) => native[place] ?? ""))
    for (const { text, key } of j.flatMap((place) => latin[place] ?? [])) {
      const [name, other] = [firstName(spelt(word, script)), firstName(key)];
      if (name && other && shared(name, other)) return `${word} and ${text} are forms of one name`;
    }
  return null;
}

function say({ native: i, latin: j, part }: Meeting, native: string[], latin: SpeltWord[]) {
  const [word, spelling] = [i.map((place) => native[place]).join(" "), j.map((place) => latin[place]?.text).join(" ")];
  return part ? `${word} is the ${part} of ${spelling}` : `${word} is read ${spelling}`;
}

const unclear = (words: string, score = 0.5): Verdict => ({ score, verdict: "unclear", words });
