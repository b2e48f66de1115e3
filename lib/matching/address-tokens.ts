import { city, compound, numeral, ordinal, type Term, term, type WordKind } from "./address-words";
import { fold } from "./text";

/** A word of an address, in lower case and written in full ("street" for "st"). */
export type Token = {
  word: string;
  kind: WordKind;
  /** As it is written, in lower case. */
  raw: string;
  /** Which part between commas or lines it stands in. */
  segment: number;
  /** What parts it from the word before: nothing ("a" of "12a"), "-", "/" or a space. */
  gap: "" | "-" | "/" | " ";
};

const isDigit = (code: number) => code >= 48 && code <= 57;
const isLetter = (code: number) => code >= 97 && code <= 122;

/** The words of an address in one pass; its case, accents, script and full stops are gone. */
export function addressTokens(address: string): Token[] {
  const text = /^\p{ASCII}*$/u.test(address) ? address.toLowerCase() : fold(address.replace(/[\r\n]+/g, ","));
  const tokens: Token[] = [];
  let segment = 0;
  let start = -1;
  let clean = true;
  let gap: Token["gap"] = " ";
  for (let i = 0; i <= text.length; i++) {
    const code = i < text.length ? text.charCodeAt(i) : 32;
    if (isLetter(code) || isDigit(code)) {
      if (start < 0) start = i;
      continue;
    }
    if (start >= 0) {
      if (code !== 32 && code !== 44 && isInside(text, i, start, code)) {
        clean = false;
        continue;
      }
      const run = text.slice(start, i);
      push(tokens, clean ? run : run.replace(/['`.]/g, ""), segment, gap);
      start = -1;
      clean = true;
      gap = code === 45 ? "-" : code === 47 ? "/" : " ";
    } else gap = " ";
    if (code === 32) continue;
    if (parts.has(code)) segment++;
    else if (code === 35) tokens.push({ word: "unit", kind: "unit", raw: "#", segment, gap: " " });
    else if (code === 64) tokens.push({ word: "at", kind: "cross", raw: "@", segment, gap: " " });
    else if (code === 38) tokens.push({ word: "and", kind: "word", raw: "and", segment, gap: " " });
  }
  return tokens;
}

/** Commas, semicolons, strokes and the ends of lines part an address. */
const parts = new Set([..."\n\r,;|"].map((sign) => sign.charCodeAt(0)));

/** "o'connor" and "n.w.": an apostrophe, and a full stop between single letters, do not end a word. */
function isInside(text: string, at: number, start: number, code: number) {
  if (!isLetter(text.charCodeAt(at + 1))) return false;
  if (code === 39 || code === 96) return true;
  return code === 46 && isLetter(text.charCodeAt(at - 1)) && (at - 1 === start || text.charCodeAt(at - 2) === 46);
}

function isWord(run: string) {
  for (let i = 0; i < run.length; i++) if (!isLetter(run.charCodeAt(i))) return false;
  return true;
}

function push(tokens: Token[], run: string, segment: number, gap: Token["gap"]) {
  if (isDigit(run.charCodeAt(0))) return pushNumber(tokens, run, segment, gap);
  const before = tokens[tokens.length - 1];
  // "101-dong 1203-ho": Korean for house 101, flat 1203.
  if (gap === "-" && before?.kind === "number" && (run === "dong" || run === "ho")) {
    before.raw += run;
    return tokens.length;
  }
  const number = before ? null : numeral(run);
  if (number) return tokens.push({ word: number, kind: "number", raw: run, segment, gap });
  const { word, kind } = meaning(run);
  return tokens.push({ word, kind, raw: run, segment, gap });
}

const kept = new Map<string, Term>();
const mostKept = 20_000;

/** What a run of letters and digits is for. Kept for the next time; all is forgotten when there are too many. */
function meaning(run: string): Term {
  const known = kept.get(run);
  if (known) return known;
  if (kept.size >= mostKept) kept.clear();
  const meant = term(run) ?? newMeaning(run);
  kept.set(run, meant);
  return meant;
}

function newMeaning(run: string): Term {
  if (!isWord(run)) return { word: run, kind: "mixed" };
  if (run.length === 1) return { word: run, kind: "letter" };
  const street = compound(run);
  return { word: street ?? city(run), kind: street ? "compound" : "word" };
}

function pushNumber(tokens: Token[], run: string, segment: number, gap: Token["gap"]) {
  let digits = 1;
  while (digits < run.length && isDigit(run.charCodeAt(digits))) digits++;
  const [number, rest] = [run.slice(0, digits), run.slice(digits)];
  if (rest === "" || rest === "dong" || rest === "ho") {
    const before = tokens[tokens.length - 1];
    const inHouse = before?.kind === "number" && before.raw.endsWith("dong");
    return tokens.push({ word: number, kind: "number", raw: run, segment, gap: inHouse ? "-" : gap });
  }
  if (rest === "th" || rest === "st" || rest === "nd" || rest === "rd")
    return tokens.push({ word: ordinal(Number(number)), kind: "word", raw: run, segment, gap });
  if (rest.length > 1) return tokens.push({ word: run, kind: "mixed", raw: run, segment, gap });
  tokens.push({ word: number, kind: "number", raw: number, segment, gap });
  return tokens.push({ word: rest, kind: "letter", raw: rest, segment, gap: "" });
}
