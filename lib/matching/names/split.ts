import { type NameWord, nameWord } from "./word";
import { degrees, faculties } from "./words";
import { type WrittenWord, wordAsWritten } from "./written-word";

/** One word of a name. */
export type NamePart = {
  /** As written. */
  text: string;
  word: NameWord;
  /** Written in two or more capitals. */
  capital: boolean;
  /** It has a small letter. */
  lower: boolean;
  /** The accents of each letter, see `WrittenWord`; null where there are none or the word was joined. */
  accents: string[] | null;
  /** It is (or stands where) the family name stands. */
  family: boolean;
  /** A hyphen joins it to the word before it. */
  hyphen: boolean;
  /** It may be missing on one side without saying anything: a particle that is not first, or a nickname in quotes. */
  small: boolean;
};

/** What a character does in a name: it belongs to a word, or parts two and says how they stand. */
const [inWord, parting, hyphen, comma, quote, opening, closing] = [0, 1, 2, 3, 4, 5, 6];
const kinds = new Uint8Array(0x2020);
for (const [kind, letters] of [
  [parting, " ./_‐‑–"],
  [hyphen, "-"],
  [comma, ","],
  [quote, '"'],
  [opening, "(“"],
  [closing, ")”"],
] as const)
  for (const letter of letters) kinds[letter.charCodeAt(0)] = kind;

/** What the character at a place does; past the end it parts. */
const kindAt = (text: string, at: number) => (at < text.length ? (kinds[text.charCodeAt(at)] ?? inWord) : parting);

/** The parts of a name as they stand, before and after the first comma, and which of father and son they name. */
export function splitName(text: string): { before: NamePart[]; after: NamePart[]; generation: string } {
  const before: NamePart[] = [];
  const after: NamePart[] = [];
  let parts = before;
  let start = 0;
  let generation = "";
  let [joined, quoted, titled] = [false, false, false];
  /** How many parts stood after the first comma when the last comma came. */
  let atComma = 0;
  for (let at = 0; at <= text.length; at++) {
    const kind = kindAt(text, at);
    if (kind === inWord) continue;
    if (at > start) {
      const written = wordAsWritten(text.slice(start, at));
      // A title stands by itself: Ing is none in Ing-wen, nor Shaykh in al-Shaykh.
      const isJoined = kind === hyphen || (joined && parts.length > 0);
      const isTitle =
        !isJoined &&
        (written.word.isTitle ||
          (titled && text[at] === "." && faculties.has(written.word.key)) ||
          // Sr. Juan is a gentleman, and Mag. Anna has a degree, but Mag Murphy is Margaret.
          (before.length === 0 && (written.word.key === "sr" || (written.word.key === "mag" && text[at] === "."))));
      if (written.word.generation && (parts.length > 0 || before.length > 1)) generation = written.word.generation;
      else if (!isTitle) add(parts, written, joined, quoted);
      titled = isTitle;
    }
    if (kind === comma || at === text.length) {
      if (parts === after && isDegree(before, after.slice(atComma))) after.length = atComma;
      atComma = after.length;
      if (at < text.length) parts = after;
    }
    if (kind === quote) quoted = !quoted;
    else if (kind === opening) quoted = true;
    else if (kind === closing) quoted = false;
    joined = kind === hyphen;
    start = at + 1;
  }
  return { before, after, generation };
}

/** Whether what stands after a comma is a degree, with or without full stops (M.Sc., PMP), and no given name (Luo Chen, Ma). */
function isDegree(name: NamePart[], after: NamePart[]) {
  const letters = after.map(({ word }) => word.key).join("");
  if (name.length < 2 || !degrees.has(letters)) return false;
  return letters.length > 2
    ? after.length > 1 || !after[0]?.lower
    : !after[0]?.lower && name.some(({ lower }) => lower);
}

function add(parts: NamePart[], { text, word, capital, lower, accents }: WrittenWord, hyphen: boolean, small: boolean) {
  if (word.key === "" || (word.isParticle && parts.at(-1)?.word === servant)) return;
  const { master } = word;
  if (master === null) {
    parts.push({ text, word, capital, lower, accents, family: false, hyphen, small });
    return;
  }
  const split = text.length - master.length;
  const one = {
    text: text.slice(0, split),
    word: servant,
    capital,
    lower,
    accents: null,
    family: false,
    hyphen,
    small,
  };
  parts.push(one);
  if (master) parts.push({ ...one, text: text.slice(split), word: nameWord(master), hyphen: true });
}

/** Abd, Abdul, Abdel, Abdur: "servant of". */
const servant = nameWord("abdul");
