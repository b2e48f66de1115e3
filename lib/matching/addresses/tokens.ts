import { isDigit, isLetter } from "./signs";
import { compound, Kind, latinSuffixes, numerals, ordinal, term } from "./words";

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

/** Adds a run of letters, written in full and with what it is for. */
export function pushLetters(tokens: Token[], run: string, segment: number, gap: Token["gap"]) {
  const before = tokenAt(tokens, tokens.length - 1);
  const leads = !before || before.word === "highway" || before.word === "route";
  const number = leads ? numerals.get(run) : undefined;
  if (number) return tokens.push({ word: number, kind: Kind.number, raw: run, segment, gap });
  if (before && (gap !== " " || run === "chome") && takeEnding(before, run, gap)) return tokens.length;
  const known = term(run);
  if (known) return tokens.push({ word: known.word, kind: known.kind, raw: run, segment, gap });
  if (run.length === 1) return tokens.push({ word: run, kind: Kind.letter, raw: run, segment, gap });
  const street = compound(run);
  return tokens.push({ word: street ?? run, kind: street ? Kind.compound : Kind.word, raw: run, segment, gap });
}

/** "C/ Mayor" is a street in Spain, "c/o Okafor" says who takes the mail in, "12 C/3" is a door. */
export function takeStroke(tokens: Token[], text: string, next: number) {
  const token = tokens[tokens.length - 1] as Token;
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
/** Lanes that a street of Korea counts: "256beon-gil", "4gil". */
const lanes = new Set(["beon", "gil", "beongil"]);
const ordinalEnds = new Set(["th", "st", "nd", "rd"]);

/** Adds a run of digits; `raw`: with what hangs on it. "146 to 148" and "146 & 148" are written "146-148". */
export function pushNumber(tokens: Token[], run: string, segment: number, gap: Token["gap"], raw = run) {
  const joins = tokens.length > 1 && joinsNumbers(tokens, segment);
  if (joins) tokens.pop();
  return tokens.push({ word: run, kind: Kind.number, raw, segment, gap: joins ? "-" : doorGap(tokens, gap) });
}

/** Whether the last word joins a number to what comes next in its part of the address. */
function joinsNumbers(tokens: Token[], segment: number) {
  const { raw, segment: its } = tokens[tokens.length - 1] as Token;
  return (raw === "to" || raw === "and") && its === segment && tokens[tokens.length - 2]?.kind === Kind.number;
}

/** "12a" as "12" and "a", "2nd", "flat5" as "flat" and "5"; other letters and digits stay together: "ls1", "a15". */
export function pushMixed(tokens: Token[], run: string, segment: number, gap: Token["gap"]): number {
  let first = 1;
  while (isDigit(run.charCodeAt(first)) === isDigit(run.charCodeAt(0))) first++;
  const [start, rest] = [run.slice(0, first), run.slice(first)];
  if (isLetter(run.charCodeAt(0))) {
    const isPolish = start === "m" && tokenAt(tokens, tokens.length - 1)?.kind === Kind.number;
    const unit = isPolish ? term("mieszkanie") : first > 2 || start === "ph" ? term(start) : null;
    if (!unit || !(unit.kind & (Kind.unit | Kind.floorFlat)))
      return tokens.push({ word: run, kind: Kind.mixed, raw: run, segment, gap });
    tokens.push({ word: unit.word, kind: unit.kind, raw: start, segment, gap });
    return /[a-z]/.test(rest) ? pushMixed(tokens, rest, segment, " ") : pushNumber(tokens, rest, segment, " ");
  }
  if (asianEnds.has(rest)) return pushNumber(tokens, start, segment, gap, run);
  if (ordinalEnds.has(rest))
    return tokens.push({ word: ordinal(Number(start)), kind: Kind.word, raw: run, segment, gap });
  if (lanes.has(rest)) {
    tokens.push({ word: ordinal(Number(start)), kind: Kind.word, raw: run, segment, gap });
    return rest === "beon" ? tokens.length : pushLetters(tokens, "gil", segment, "");
  }
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
