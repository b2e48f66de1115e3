import { sentence, unreadable } from "../text";
import type { Verdict } from "../verdict";
import { latinKey } from "./latin";
import { type Meeting, type Meetings, meetings } from "./meetings";
import { nameWords, outsideBrackets } from "./name-words";
import { romanise, type Script, scriptOf, scripts } from "./scripts";

/**
 * Whether two names in different scripts can be one name: each word is read aloud and compared with the spelling of
 * the other. Words may stand in another order, be joined or parted; a middle name may be missing on one side.
 */
export function compareAcrossScripts(a: string, b: string): Verdict {
  const early = unreadable(a, b, "a name");
  if (early) return early;
  const [native, other] = sides(outsideBrackets(a), outsideBrackets(b));
  const [script, otherScript] = [scriptOf(native), scriptOf(other)];
  const words = nameWords(native, script.name === "Arabic");
  const latin = nameWords(other, script.name === "Arabic").map((word) =>
    otherScript.name === "Latin" ? word : romanise(otherScript.read(word)) || word,
  );
  if (words.length === 0 || latin.length === 0) return unclear("One side has a title and no name.");
  const verdicts = partings(script, words, latin).map((parted) => judge(meetings(script, parted, latin)));
  return verdicts.reduce((most, verdict) => (verdict.score > most.score ? verdict : most));
}

/** The name that is read, and the name it is compared with: the script that leaves most open is read. */
function sides(a: string, b: string): [string, string] {
  const rank = (text: string) => {
    const place = scripts.findIndex(({ name }) => name === scriptOf(text).name);
    return place < 0 ? scripts.length + (scriptOf(text).name === "Latin" ? 1 : 0) : place;
  };
  const [first, second] = a <= b ? [a, b] : [b, a];
  return rank(first) <= rank(second) ? [first, second] : [second, first];
}

/** How a name of one run parts into family and given name, when the other name has both: after one or two characters. */
function partings(script: Script, words: string[], latin: string[]): string[][] {
  const [word = ""] = words;
  const characters = [...word];
  if (!script.family || words.length > 1 || latin.length < 2 || characters.length < 2 || characters.length > 5)
    return [words];
  const parted = [1, 2].map((length) => [characters.slice(0, length).join(""), characters.slice(length).join("")]);
  return parted.filter(([family = "", given]) => given && script.family?.(family, latin.map(latinKey)));
}

function judge({ native, latin, met, onlyNative, onlyLatin }: Meetings): Verdict {
  const said = met.map((meeting) => {
    const [word, spelling] = texts(meeting, native, latin);
    return meeting.torn ? `${word} is the end of ${spelling}` : `${word} is read ${spelling}`;
  });
  const apart = Math.max(0, ...met.map(({ distance }) => distance));
  const [left, right] = [onlyNative.map((i) => native[i]).join(" "), onlyLatin.map((j) => latin[j]).join(" ")];
  if (left && right) {
    const words = sentence([...said, `${left} is not read ${right}`]);
    return { score: met.length > 0 ? 0.3 : 0, verdict: "different", words };
  }
  if (left || right) {
    const words = sentence([...said, `${left || right} is stated only once`]);
    return met.filter(({ torn }) => !torn).length + (met.some(({ torn }) => torn) ? 1 : 0) > 1
      ? { score: 0.9 - apart, verdict: "likely", words }
      : unclear(words);
  }
  return { score: 0.95 - apart, verdict: "likely", words: sentence(said) };
}

const texts = (meeting: Meeting, native: string[], latin: string[]) => [
  meeting.native.map((i) => native[i]).join(" "),
  meeting.latin.map((j) => latin[j]).join(" "),
];

const unclear = (words: string): Verdict => ({ score: 0.5, verdict: "unclear", words });
