import { type Script, scriptOf, withMarks } from "./address-scripts";
import { city, compound, Kind, latinSuffixes, numerals, ordinal, term } from "./address-words";
import { fold } from "./text";

/** A word of an address, in lower case and written in full ("street" for "st"). */
export type Token = {
  word: string;
  /** Of `Kind`. */
  kind: number;
  /** As it is written, in lower case. */
  raw: string;
  /** Which part between commas or lines it stands in. */
  segment: number;
  /** What parts it from the word before: nothing ("a" of "12a"), "-", "/" or a space. */
  gap: "" | "-" | "/" | " ";
};

/** The word at a place, undefined before the first: -1 would be looked up as a name, which is slow. */
export const tokenAt = (tokens: Token[], at: number) => (at < 0 ? undefined : tokens[at]);

/** Whether a word of one of these kinds stands from one place up to another. */
export function hasKind(tokens: Token[], kinds: number, from: number, to: number) {
  for (let at = from; at < to; at++) if ((tokens[at] as Token).kind & kinds) return true;
  return false;
}

/** What an ASCII character is for; those that only part words are 0. */
const letter = 1;
const digit = 2;
/** Commas, semicolons, strokes, brackets and the ends of lines part an address. */
const end = 4;
/** What may stand inside a word: "o'connor", "n.w.". */
const inner = 8;
const sorts = new Uint8Array(128);
for (const sign of "abcdefghijklmnopqrstuvwxyz") sorts[sign.charCodeAt(0)] = letter;
for (const sign of "0123456789") sorts[sign.charCodeAt(0)] = digit;
for (const sign of "\n\r,;|()") sorts[sign.charCodeAt(0)] = end;
for (const sign of "'`.") sorts[sign.charCodeAt(0)] = inner;

/** Signs that stand for a word. */
const signs: Pick<Token, "word" | "kind" | "raw">[] = [];
signs["#".charCodeAt(0)] = { word: "unit", kind: Kind.unit, raw: "#" };
signs["@".charCodeAt(0)] = { word: "at", kind: Kind.cross, raw: "@" };
signs["&".charCodeAt(0)] = { word: "and", kind: Kind.word, raw: "and" };

const isDigit = (code: number) => sorts[code] === digit;
const isLetter = (code: number) => sorts[code] === letter;

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
        .replace(/(?<=\d)[ºª°]/g, " "),
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

function pushLetters(tokens: Token[], run: string, segment: number, gap: Token["gap"]) {
  const before = tokenAt(tokens, tokens.length - 1);
  const leads = !before || before.word === "highway" || before.word === "route";
  const number = leads ? numerals.get(run) : undefined;
  if (number) return tokens.push({ word: number, kind: Kind.number, raw: run, segment, gap });
  if (before && (gap !== " " || run === "chome") && takeEnding(before, run, gap)) return tokens.length;
  const known = term(run);
  if (known) return tokens.push({ word: known.word, kind: known.kind, raw: run, segment, gap });
  if (run.length === 1) return tokens.push({ word: run, kind: Kind.letter, raw: run, segment, gap });
  const street = compound(run);
  return tokens.push({ word: street ?? city(run), kind: street ? Kind.compound : Kind.word, raw: run, segment, gap });
}

/** "C/ Mayor" is a street in Spain, "c/o Okafor" says who takes the mail in, "12 C/3" is a door. */
function takeStroke(token: Token, text: string, next: number) {
  if (isDigit(text.charCodeAt(next))) return;
  if (/^(o\b|-)/.test(text.slice(next, next + 2))) token.kind = Kind.mark;
  else Object.assign(token, term("calle"));
}

/** "101-dong 1203-ho": Korean for house 101, flat 1203; also the letter behind "c/" (care of), "s/" (no number), "g/" (ground floor), "b/" (between). */
function takeEnding(before: Token, run: string, gap: Token["gap"]): boolean {
  if (before.kind === Kind.number && gap !== "/" && asianEnds.has(run)) before.raw += run;
  else if (gap !== "/") return false;
  else if (before.kind === Kind.mark) return run === "o";
  else if (before.raw === "s" && run === "n") before.kind = Kind.read;
  else if (before.raw === "g" && run === "f") Object.assign(before, term("ground"));
  else if (before.raw === "b" && run === "w") Object.assign(before, term("between"));
  else return false;
  return true;
}

/** What hangs on a number: a house and a flat in Korea, a block of a district in Japan. */
const asianEnds = new Set(["dong", "ho", "chome"]);
const ordinalEnds = new Set(["th", "st", "nd", "rd"]);

const pushNumber = (tokens: Token[], run: string, segment: number, gap: Token["gap"], raw = run) =>
  tokens.push({ word: run, kind: Kind.number, raw, segment, gap: doorGap(tokens, gap) });

/** "12a" as "12" and "a", "2nd", "flat5" as "flat" and "5"; other letters and digits stay together: "ls1", "a15". */
function pushMixed(tokens: Token[], run: string, segment: number, gap: Token["gap"]): number {
  let first = 1;
  while (isDigit(run.charCodeAt(first)) === isDigit(run.charCodeAt(0))) first++;
  const [start, rest] = [run.slice(0, first), run.slice(first)];
  if (isLetter(run.charCodeAt(0))) {
    const unit = first > 2 || start === "ph" ? term(start) : null;
    if (!unit || !(unit.kind & (Kind.unit | Kind.floorFlat)))
      return tokens.push({ word: run, kind: Kind.mixed, raw: run, segment, gap });
    tokens.push({ word: unit.word, kind: unit.kind, raw: start, segment, gap });
    return /[a-z]/.test(rest) ? pushMixed(tokens, rest, segment, " ") : pushNumber(tokens, rest, segment, " ");
  }
  if (asianEnds.has(rest)) return pushNumber(tokens, start, segment, gap, run);
  if (ordinalEnds.has(rest))
    return tokens.push({ word: ordinal(Number(start)), kind: Kind.word, raw: run, segment, gap });
  const isSuffix = latinSuffixes.has(rest);
  if (rest.length > 1 && !isSuffix) return tokens.push({ word: run, kind: Kind.mixed, raw: run, segment, gap });
  tokens.push({ word: start, kind: Kind.number, raw: start, segment, gap });
  return tokens.push({ word: rest, kind: isSuffix ? Kind.word : Kind.letter, raw: rest, segment, gap: "" });
}

/** A number behind "101-dong" hangs on it. */
function doorGap(tokens: Token[], gap: Token["gap"]): Token["gap"] {
  const before = tokenAt(tokens, tokens.length - 1);
  return before?.kind === Kind.number && before.raw.endsWith("dong") ? "-" : gap;
}
