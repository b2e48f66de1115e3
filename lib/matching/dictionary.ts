import { fold, words } from "./text";

const unspaced = /\p{Script=Hangul}|\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}/u;
const isLatin = (written: string) => /^\p{Script=Latin}/u.test(written);

/**
 * Reads a table of words of other languages, a meaning a line: "university: universität, университет, 大学". Of all the longest counts first.
 * `native` leaves the meanings in a text whose other words stay as they are, for words outside the Latin script; `folded` takes a folded text
 * and knows those in it. Korean, Japanese and Chinese words are found inside a run.
 */
export function dictionary(table: string) {
  const entries = table
    .trim()
    .split("\n")
    .flatMap((line) => {
      const [meaning = "", said = ""] = line.split(": ");
      return said.split(", ").map((written) => ({ written: written.normalize("NFC"), meaning }));
    })
    .toSorted((a, b) => b.written.length - a.written.length);
  const latin = new Map(
    entries
      .filter(({ written }) => isLatin(written))
      .map(({ written, meaning }) => [words(fold(written)).join(" "), meaning]),
  );
  const others = new Map(
    entries.filter(({ written }) => !isLatin(written)).map(({ written, meaning }) => [written, meaning]),
  );
  const inWords = new RegExp(`\\b(?:${[...latin.keys()].join("|")})\\b`, "g");
  const inText = new RegExp(
    [...others.keys()]
      .map((written) => (unspaced.test(written) ? written : `(?<!\\p{L})${written}(?!\\p{L})`))
      .join("|"),
    "giu",
  );
  return {
    native: (text: string) =>
      text.normalize("NFC").replace(inText, (written) => ` ${others.get(written.toLowerCase())} `),
    folded: (folded: string) => folded.replace(inWords, (written) => latin.get(written) ?? written),
  };
}
