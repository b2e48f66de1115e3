import { fold } from "../text";
import { type Script, scriptOf, withMarks } from "./scripts";
import { digit, end, inner, isDigit, isLetter, letter, sorts } from "./signs";
import { pushLetters, pushMixed, pushNumber, type Token, takeStroke, tokenAt } from "./tokens";
import { Kind } from "./words";

/** Signs that stand for a word. */
const signs: Pick<Token, "word" | "kind" | "raw">[] = [];
signs["#".charCodeAt(0)] = { word: "unit", kind: Kind.unit, raw: "#" };
signs["@".charCodeAt(0)] = { word: "at", kind: Kind.cross, raw: "@" };
signs["&".charCodeAt(0)] = { word: "and", kind: Kind.word, raw: "and" };

/** The words of an address in one pass; its case, accents, script and full stops are gone. */
export const addressTokens = (address: string): Token[] => readAddress(address).tokens;

/** The words of an address, and the script it is written in. */
export function readAddress(address: string): { tokens: Token[]; script: Script } {
  const tokens = tokensOf(address.toLowerCase());
  if (tokens) return { tokens, script: "latin" };
  const script = scriptOf(address);
  return { tokens: tokensOf(inAscii(address, script)) ?? [], script };
}

const inAscii = (address: string, script: Script) =>
  fold(
    withMarks(
      address
        .replace(/[\r\n]+/g, ",")
        .replace(/½/g, " 1/2")
        .replace(/(?<=\d)[ºª°] *(?=\d)/g, "-")
        .replace(/(?<=\d\.?)[ºª°]/g, " ")
        .replace(/(?<!\p{L})p\.?º/giu, "paseo "),
      script,
    ),
  );

/** Bytes are faster to read than the letters of a text that was cut out of another; so many characters fit, of three bytes each. */
const most = 700;
const scratch = new Uint8Array(most * 3);
const encoder = new TextEncoder();

/** The words of a text in small letters, or null when it is not all ASCII. */
function tokensOf(text: string): Token[] | null {
  const tokens: Token[] = [];
  let segment = 0;
  let start = -1;
  /** The sorts of the characters since `start`. */
  let has = 0;
  let clean = true;
  let gap: Token["gap"] = " ";
  const bytes = text.length < most ? scratch : new Uint8Array(text.length * 3 + 1);
  const { written } = encoder.encodeInto(text, bytes);
  if (written !== text.length) return null;
  bytes[written] = 32;
  for (let i = 0; i <= written; i++) {
    const code = bytes[i] as number;
    const sort = sorts[code] as number;
    if (sort === letter || sort === digit) {
      if (start < 0) start = i;
      has |= sort;
      continue;
    }
    if (start >= 0) {
      if (sort === inner && isInside(text, i, start)) {
        clean = false;
        continue;
      }
      const run = clean ? text.slice(start, i) : text.slice(start, i).replace(/['`.]/g, "");
      if (has === letter) pushLetters(tokens, run, segment, gap);
      else if (has === digit) pushNumber(tokens, run, segment, gap);
      else pushMixed(tokens, run, segment, gap);
      if (code === 47 && run === "c") takeStroke(tokenAt(tokens, tokens.length - 1) as Token, text, i + 1);
      start = -1;
      has = 0;
      clean = true;
      gap = code === 45 ? "-" : code === 47 ? "/" : " ";
    } else gap = " ";
    if (code === 32) continue;
    if (sort === end || (code === 45 && isDash(text, i))) segment++;
    const sign = signs[code];
    if (sign) tokens.push({ word: sign.word, kind: sign.kind, raw: sign.raw, segment, gap: " " });
  }
  return tokens;
}

/** "1000 - Bela Vista": a dash between spaces parts an address too when a name follows. */
const isDash = (text: string, at: number) => /^ - [a-z]{2}$/.test(text.slice(at - 1, at + 4));

/** "o'connor", "n.w." and "2.04": an apostrophe, and a full stop between single letters or digits, do not end a word. */
function isInside(text: string, at: number, start: number) {
  const [before, after] = [text.charCodeAt(at - 1), text.charCodeAt(at + 1)];
  const isSingle = at - 1 === start || text.charCodeAt(at - 2) === 46;
  if (text.charCodeAt(at) !== 46) return isLetter(after);
  return (isDigit(before) && isDigit(after)) || (isSingle && isLetter(before) && isLetter(after));
}
