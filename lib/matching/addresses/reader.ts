import { fold } from "../text";
import { type Script, scriptOf, withMarks } from "./scripts";
import { digit, end, inner, isDigit, isLetter, letter, sorts } from "./signs";
import { pushLetters, pushMixed, pushNumber, type Token, takeStroke } from "./tokens";
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

/** The bytes of a text and a space behind them, or null when it is not all ASCII. */
function bytesOf(text: string): Uint8Array | null {
  const bytes = text.length < most ? scratch : new Uint8Array(text.length * 3 + 1);
  const { written } = encoder.encodeInto(text, bytes);
  bytes[written] = space;
  return written === text.length ? bytes : null;
}

const [space, dash, stroke] = [32, 45, 47];

/** The words of a text in small letters, or null when it is not all ASCII. */
function tokensOf(text: string): Token[] | null {
  const bytes = bytesOf(text);
  if (!bytes) return null;
  const tokens: Token[] = [];
  let segment = 0;
  let gap: Token["gap"] = " ";
  for (let i = 0; i < text.length; i++) {
    const start = i;
    let has = 0;
    let sort = sorts[bytes[i] as number] as number;
    while (sort & inWord || (sort === inner && has > 0 && isInside(text, i, start))) {
      has |= sort;
      sort = sorts[bytes[++i] as number] as number;
    }
    if (has > 0) pushRun(tokens, text.slice(start, i), has, segment, gap);
    const code = bytes[i] as number;
    if (code === stroke && text[start] === "c" && i === start + 1) takeStroke(tokens, text, i + 1);
    gap = has === 0 ? " " : code === dash ? "-" : code === stroke ? "/" : " ";
    if (code === space) continue;
    if (sort === end || (code === dash && isDash(text, i))) segment++;
    const sign = signs[code];
    if (sign) tokens.push({ word: sign.word, kind: sign.kind, raw: sign.raw, segment, gap: " " });
  }
  return tokens;
}

const inWord = letter | digit;

/** Adds a run of letters and digits; `has`: of which sorts its signs are. */
function pushRun(tokens: Token[], run: string, has: number, segment: number, gap: Token["gap"]) {
  const word = has & inner ? run.replace(/['`.]/g, "") : run;
  const sorts = has & inWord;
  if (sorts === letter) pushLetters(tokens, word, segment, gap);
  else if (sorts === digit) pushNumber(tokens, word, segment, gap);
  else pushMixed(tokens, word, segment, gap);
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
