import { type NameWord, nameWord, type WrittenWord, wordAsWritten } from "./name-word";

/** One word of a name. */
export type NamePart = {
  /** As written. */
  text: string;
  word: NameWord;
  /** Written in two or more capitals. */
  capital: boolean;
  /** It is (or stands where) the family name stands. */
  family: boolean;
  /** A hyphen joins it to the word before it. */
  hyphen: boolean;
  /** It may be missing on one side without saying anything: a particle that is not first, or a nickname in quotes. */
  small: boolean;
};

const separators = new Set([...' ,.-‐‑–/()"“”_'].map((letter) => letter.charCodeAt(0)));
const asciiSeparators = new Uint8Array(128).map((_, code) => (separators.has(code) ? 1 : 0));
const isSeparator = (code: number) => (code < 128 ? asciiSeparators[code] === 1 : separators.has(code));

/** The parts of a name as they stand, before and after the first comma, and which of father and son they name. */
export function splitName(text: string): { before: NamePart[]; after: NamePart[]; generation: string } {
  const before: NamePart[] = [];
  const after: NamePart[] = [];
  let parts = before;
  let start = 0;
  let generation = "";
  let [joined, quoted] = [false, false];
  for (let at = 0; at <= text.length; at++) {
    const code = at < text.length ? text.charCodeAt(at) : space;
    if (!isSeparator(code)) continue;
    if (at > start) {
      const written = wordAsWritten(text.slice(start, at));
      // A title stands by itself: Ing is none in Ing-wen, nor Shaykh in al-Shaykh.
      const isJoined = code === hyphen || (joined && parts.length > 0);
      if (written.word.generation && (parts.length > 0 || before.length > 1)) generation = written.word.generation;
      else if (!written.word.isTitle || isJoined) add(parts, written, joined, quoted);
    }
    if (code === comma) parts = after;
    else if (code === quote) quoted = !quoted;
    else if (opening.has(code)) quoted = true;
    else if (closing.has(code)) quoted = false;
    joined = code === hyphen;
    start = at + 1;
  }
  return { before, after, generation };
}

const [space, quote, comma, hyphen] = [32, 34, 44, 45];
const opening = new Set([..."(“"].map((letter) => letter.charCodeAt(0)));
const closing = new Set([...")”"].map((letter) => letter.charCodeAt(0)));

function add(parts: NamePart[], { text, word, capital }: WrittenWord, hyphen: boolean, small: boolean) {
  if (word.key === "" || (word.isParticle && parts.at(-1)?.word === servant)) return;
  const { master } = word;
  if (master === null) {
    parts.push({ text, word, capital, family: false, hyphen, small });
    return;
  }
  const split = text.length - master.length;
  parts.push({ text: text.slice(0, split), word: servant, capital, family: false, hyphen, small });
  if (master)
    parts.push({ text: text.slice(split), word: nameWord(master), capital, family: false, hyphen: true, small });
}

/** Abd, Abdul, Abdel, Abdur: "servant of". */
const servant = nameWord("abdul");
