import { firstName, isFullFirstName, shared } from "../names/first-names";
import { sentence } from "../text";
import { different, likely, unclear, type Verdict } from "../verdict";
import type { Meetings } from "./meetings";
import { nativeFirstName } from "./native-first-names";
import { otherFirstName } from "./other-first-names";
import { joined, type Meeting, type SpeltWord } from "./read-alike";
import { type Script, spelt } from "./scripts";
import { canBeginWith, isFirstSound } from "./spellings";

/** Judges what met; of a run that was parted, the native words are a family name and a given name. */
export function judge(script: Script, meetings: Meetings, parted = false): Verdict {
  const { native, latin, met, onlyNative, onlyLatin } = meetings;
  const said = met.map(({ native: i, latin: j, part }) => {
    const [name, spelling] = [nativeName(native, i, parted), latinName(latin, j)];
    return part ? `${name} is the ${part} of ${spelling}` : `${name} is read ${spelling}`;
  });
  if (onlyNative.length > 0 && onlyLatin.length > 0) return judgeRest(script, meetings, said, parted);
  const only = nativeName(native, onlyNative, parted) || latinName(latin, onlyLatin);
  const words = sentence(only ? [...said, `${only} is stated only once`] : said);
  // A given name says all its syllables: who is Kim Jong-un is not 김정.
  if (parted && onlyLatin.some((j) => latin[j]?.isPart)) return unclear(words);
  // The end of a word that was cut off, as many patronymics have it, tells nothing of the person.
  const known = met.filter(({ part }) => part !== "end").length;
  if (known < 2 && (known < met.length || only)) return unclear(words);
  return agreed(script, meetings, met, said, words, (only ? 0.9 : 0.95) - furthest(met));
}

/** Judges names that both have words which did not meet. */
function judgeRest(script: Script, meetings: Meetings, said: string[], parted: boolean): Verdict {
  const { native, latin, met, onlyNative, onlyLatin, apart, whole } = meetings;
  const [left, right] = [nativeName(native, onlyNative, parted), latinName(latin, onlyLatin)];
  const called = sameFirstName(script, native, onlyNative, latin, onlyLatin);
  // The last word of both is the family name, which has no other forms.
  const areLast = onlyNative[0] === native.length - 1 && onlyLatin[0] === latin.length - 1;
  const isWhole = met.length > 0 && !parted && onlyNative.length + onlyLatin.length === 2 && !areLast;
  const areForms = called !== null && isWhole;
  if (apart < 1 && (whole < 1 || !areForms)) {
    const words = sentence([...said, `${left} is nearly read ${right}`]);
    const all = [...met, { native: onlyNative, latin: onlyLatin, distance: apart }];
    return whole < 1 ? agreed(script, meetings, all, said, words, 0.9 - apart) : unclear(words, 0.6 - apart);
  }
  if (script.open?.(onlyNative.map((i) => native[i]).join(" "), joined(onlyLatin, latin))) {
    const characters = onlyNative.map((i) => native[i]).join(parted ? "" : " ");
    return unclear(sentence([...said, `the characters ${characters} do not tell whether they are read ${right}`]));
  }
  const named = met.filter(({ part, latin: j }) => !part && joined(j, latin).length > 1);
  if (named.length > 0 && areInitials(script, native, onlyNative, latin, onlyLatin)) {
    const [short, long] = [left, right].sort((p, q) => p.length - q.length);
    const words = sentence([...said, `${short} can stand for ${long}`]);
    // First names alone tell too little, and so do the few family names of Korea and China.
    const isFamily = !parted && named.some(({ latin: j }) => !isFullFirstName(joined(j, latin)));
    // "Yu" may stand for Юрий, and is a name of Chinese and Koreans.
    const areLetters = onlyLatin.every((j) => latin[j]?.key.length !== 2);
    return isFamily && areLetters ? agreed(script, meetings, met, said, words, 0.9 - furthest(met)) : unclear(words);
  }
  if (areForms) return agreed(script, meetings, met, said, sentence([...said, called]), 0.88);
  if (called) return unclear(sentence([...said, called]));
  return different(sentence([...said, `${left} is not read ${right}`]), met.length > 0 ? 0.3 : 0);
}

/** Names that agree are one, unless a word which met a first name is rather read as another one. */
function agreed(
  script: Script,
  { native, latin }: Meetings,
  met: Meeting[],
  said: string[],
  words: string,
  score: number,
): Verdict {
  const other = otherFirstNames(script, native, latin, met);
  return other ? unclear(sentence([...said, other])) : likely(words, score);
}

const furthest = (met: Meeting[]) => Math.max(0, ...met.map(({ distance }) => distance));

/** Says that a word which met a first name is rather read as another one that is in use. */
function otherFirstNames(script: Script, native: string[], latin: SpeltWord[], met: Meeting[]) {
  for (const { native: i, latin: j, distance } of met) {
    const word = i.map((place) => native[place]).join("");
    const name = otherFirstName(script.read(word), joined(j, latin), distance);
    if (name) return `${word} is rather read ${name}`;
  }
  return null;
}

/** Whether of each two words in turn one is an initial and can stand for the other: А. Чехов is Anton Chekhov. */
const areInitials = (script: Script, native: string[], i: number[], latin: SpeltWord[], j: number[]) =>
  i.slice(0, j.length).every((place, at) => {
    const [word = "", key = ""] = [native[place], latin[j[at] ?? -1]?.key];
    const ways = script.read(word);
    // "Yu" stands for Юрий, while Chinese and Korean words can be as short as that.
    const isShort =
      key.length === 1 || (!script.family && (word.length === 1 || ways.some((way) => isFirstSound(way, key))));
    return isShort && ways.some((way) => canBeginWith(way, key));
  });

/** Says that words which are not read alike are one first name, as Екатерина and Katya, when no other word is left on one side. */
function sameFirstName(script: Script, native: string[], i: number[], latin: SpeltWord[], j: number[]) {
  if (i.length > 1 && j.length > 1) return null;
  for (const word of i.map((place) => native[place] ?? ""))
    for (const { text, key } of j.flatMap((place) => latin[place] ?? [])) {
      const [name, other] = [firstName(nativeFirstName(word) ?? spelt(word, script)), firstName(key)];
      if (name && other && shared(name, other)) return `${word} and ${text} are forms of one name`;
    }
  return null;
}

const latinName = (latin: SpeltWord[], places: number[]) => places.map((j) => latin[j]?.text).join(" ");

/** What native words are called: of a run of which one part is meant, the part. */
function nativeName(native: string[], places: number[], parted: boolean) {
  if (!parted) return places.map((i) => native[i]).join(" ");
  const [only] = places;
  if (places.length > 1 || only === undefined) return places.map((i) => native[i]).join("");
  return `${only === 0 ? "family name" : "given name"} ${native[only]}`;
}
