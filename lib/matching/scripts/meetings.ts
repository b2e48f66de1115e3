import { fathersName } from "./patronymics";
import { joined, type Meeting, readAlike, runs, type SpeltWord, single, surest } from "./read-alike";
import type { Script } from "./scripts";
import { soundDistance } from "./sound-distance";
import type { SoundWord, Vowels } from "./spellings";

export type Meetings = {
  native: string[];
  latin: SpeltWord[];
  met: Meeting[];
  /** Places of the words that only one name has, and how far apart what is left of both is: 1 when not near. */
  onlyNative: number[];
  onlyLatin: number[];
  apart: number;
  /** How far apart the whole name is, of which one word is heard loosely and the others are surer: 1 when not alike. */
  whole: number;
};

/** A word this near is read as the other one: of a hundred single words below it, about four are other words. */
const alike = 0.1;
/** A word this near may be the other one misheard or misspelt. */
const near = 0.2;
/**
 * A word this near is the other one where the rest of the name is so much nearer that the whole is alike: not where words are
 * spelled sound by sound, and less where vowels are left out, since fewer letters tell more.
 */
const loose: Record<Vowels, number> = { exact: 0, heard: 0.15, "left out": 0.13 };

/** Finds for each native word the Latin word it is read as, the surest first; then words that one side joins. */
export function meetings(script: Script, native: string[], latin: SpeltWord[]): Meetings {
  const meet = (as: number[][], bs: number[][], limit = alike) => readAlike(script, native, as, latin, bs, limit);
  const isOwn = latin.every(({ key }) => script.isOwn?.(key));
  const isAlone = native.length === 1 && latin.length === 1;
  const met = surest(
    meet(single([...native.keys()]), single([...latin.keys()]), isAlone || isOwn ? script.alone : alike),
  );
  const left = (side: "native" | "latin") =>
    [...{ native, latin }[side].keys()].filter((place) => !met.some((meeting) => meeting[side].includes(place)));

  const [restNative, restLatin] = [left("native"), left("latin")];
  if (restNative.length > 0 && restLatin.length > 0)
    met.push(
      ...surest([
        ...meet(single(restNative), runs(restLatin)),
        ...meet(runs(restNative), [...single(restLatin), ...runs(restLatin)]),
      ]),
    );
  for (const part of ["end", "start"] as const)
    for (const i of left("native").filter((i) => script.isPart?.[part](native[i] ?? "", i))) {
      const [word] = script.read(native[i] ?? "");
      const j = left("latin").find((j) => word && isRead[part](word, latin[j]?.key ?? ""));
      if (j !== undefined) met.push({ native: [i], latin: [j], distance: alike, part });
    }
  let [onlyNative, onlyLatin] = [left("native"), left("latin")];
  let [rest] = onlyNative.length > 0 && onlyLatin.length > 0 ? meet([onlyNative], [onlyLatin], near) : [];
  if (rest && rest.distance <= alike && onlyNative.length !== onlyLatin.length) {
    met.push(rest);
    [onlyNative, onlyLatin, rest] = [[], [], undefined];
  }
  met.sort((p, q) => (p.native[0] ?? 0) - (q.native[0] ?? 0));
  const whole =
    rest && rest.distance <= looseness(script, native) && met.length > 0 && !isOwn ? average(latin, [...met, rest]) : 1;
  return { native, latin, met, onlyNative, onlyLatin, apart: rest?.distance ?? 1, whole: whole <= alike ? whole : 1 };
}

/** How near the last word of a name has to be: no way to read it counts where a word is a single letter. */
const looseness = (script: Script, words: string[]) =>
  Math.min(
    ...words.map((word) =>
      [...word].length > 1 ? Math.max(...script.read(word).map(({ vowels }) => loose[vowels])) : loose.exact,
    ),
  );

/** How far words are apart that met, the longer ones counting more. */
function average(latin: SpeltWord[], met: Meeting[]) {
  const letters = met.map((meeting) => joined(meeting.latin, latin).length);
  const sum = (numbers: number[]) => numbers.reduce((total, number) => total + number, 0);
  return sum(met.map(({ distance }, i) => distance * (letters[i] ?? 0))) / sum(letters);
}

/** Whether a word is read as the end of a Latin one, or as the start of the father's name in it. */
const isRead = {
  end: (word: SoundWord, latin: string) =>
    [...latin].some((_, start) => soundDistance(word, latin.slice(start), alike) < 1),
  start(word: SoundWord, latin: string) {
    const father = fathersName(latin);
    return [...father].some((_, at) => at > 1 && soundDistance(word, father.slice(0, at + 1), alike) < 1);
  },
};
