import type { Phrases } from "./define-phrases";
import { messengers } from "./messengers";
import { languages } from "./phrases";

export type ReadWish = {
  /** "WhatsApp". */
  toWhat: string;
  /** The sentence, at most a few hundred characters of it. */
  words: string;
};

/** Longer than a sentence that anybody writes; what is longer is read in pieces. */
const longest = 600;
const quoted = 300;

/** Characters of a message that are read; a longer one is no letter. */
const longestText = 20_000;

/**
 * The sentences of a message that read like a wish to go on elsewhere than over the agreed channels, each once. They name another channel
 * and ask for it; that one was used, built or is not wanted is no wish. A person says of each whether it is one.
 */
export function readWishes(text: string): ReadWish[] {
  const found = sentencesOf(text.slice(0, longestText)).flatMap((sentence) => {
    const toWhat = wishIn(sentence);
    return toWhat ? [{ toWhat, words: shortened(sentence) }] : [];
  });
  return found.filter((one, at) => found.findIndex(({ words }) => words === one.words) === at);
}

function sentencesOf(text: string) {
  return text
    .replace(/\r/g, "")
    .split(/\n\s*\n/)
    .flatMap((paragraph) => paragraph.replace(/\s+/g, " ").split(/(?<=[.!?…।][)"”’»]?) (?=\S)|(?<=[。！？])/u))
    .flatMap((sentence) => sentence.match(new RegExp(`.{1,${longest}}`, "gsu")) ?? [])
    .map((sentence) => sentence.trim())
    .filter(Boolean);
}

/** Where a sentence wishes to go on; null when it wishes for nothing. */
function wishIn(sentence: string) {
  const named = mark(sentence, messengers);
  for (const language of languages) {
    const { plain, channels } = withWays(named, language);
    if (channels.length === 0) continue;
    const wish = language.wishes.find((parts) => parts.every((part) => part.test(plain)));
    if (wish && !language.unless.some((part) => part.test(plain))) return channelOf(plain, channels, wish);
  }
  return null;
}

type Marked = { plain: string; channels: string[] };

/** A text with § for every name, and whose names those are, in their order. */
function mark(text: string, names: readonly (readonly [string, RegExp])[], known: string[] = []): Marked {
  const found = names.flatMap(([name, written]) =>
    [...text.matchAll(written)].map(({ 0: words, index }) => ({ name, index, end: index + words.length })),
  );
  const marks = [...text.matchAll(/§/g)].map(({ index }, at) => ({ name: known[at] ?? "", index, end: index + 1 }));
  const all = [...found, ...marks].sort((a, b) => a.index - b.index || b.end - a.end);
  let plain = "";
  let at = 0;
  const channels: string[] = [];
  for (const { name, index, end } of all) {
    if (index < at) continue;
    plain += `${text.slice(at, index)}§`;
    channels.push(name);
    at = end;
  }
  return { plain: plain + text.slice(at), channels };
}

const withWays = ({ plain, channels }: Marked, { ways }: Phrases) => mark(simple(plain), ways, channels);

/** In lower case, with plain apostrophes and without the accents of Latin letters. */
const simple = (text: string) =>
  text
    .normalize("NFD")
    .replace(/(?<=\p{Script=Latin})\p{M}+/gu, "")
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[’‘`´ʼ]/g, "'");

/** The last channel that the words of the wish reach: "from Teams to …" goes to the latter. */
function channelOf(plain: string, channels: string[], wish: readonly RegExp[]) {
  const end = Math.max(...wish.map((part) => (part.exec(plain)?.index ?? 0) + (part.exec(plain)?.[0].length ?? 0)));
  const reached = plain.slice(0, end).split("§").length - 1;
  return channels[Math.max(reached, 1) - 1] ?? null;
}

const shortened = (sentence: string) => (sentence.length > quoted ? `${sentence.slice(0, quoted)}…` : sentence);
