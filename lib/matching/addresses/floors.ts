import { romans } from "./grid";
import type { Inside } from "./inside";
import { takeBefore, takeBehind } from "./levels";
import { type Token, tokenAt } from "./tokens";
import { takeValue } from "./values";
import { Kind } from "./words";

/** Levels that are read before "floor" wherever they stand: there is a Carnegie Hall, Floor 2. */
const levels = new Set(["basement", "ground", "top", "upper", "lower", "attic", "mezzanine"]);

/** Reads "2nd floor", "lower ground floor", "first floor left", "floor 2". */
export function takeFloor(tokens: Token[], at: number, inside: Inside) {
  const token = tokens[at] as Token;
  const before = tokenAt(tokens, at - 1);
  const after = tokens[at + 1];
  const level = levelBefore(tokens, at);
  if (before && level) {
    inside.floor = level;
    before.kind = Kind.read;
    const number = tokenAt(tokens, at - 2);
    if (before.gap === "" && number) number.kind = Kind.read;
    takeBefore(tokens, at - 1, inside);
    token.kind = Kind.read;
  } else if (takeBefore(tokens, at, inside, levels)) token.kind = Kind.read;
  else if (after?.kind === Kind.number && after.raw.length < 4) inside.floor = takeValue(tokens, at);
  if (token.kind === Kind.read) takeBehind(tokens, at, inside);
}

/** "2" of "2nd floor", "2d floor", "II floor", "2. OG" and "2a planta"; null when none is stated before the word. */
function levelBefore(tokens: Token[], at: number): string | null {
  const [token, before, number] = [tokens[at] as Token, tokenAt(tokens, at - 1), tokenAt(tokens, at - 2)];
  if (!before || before.segment !== token.segment) return null;
  if (/^\d+(st|nd|rd|th)$/.test(before.word)) return before.word.replace(/\D+$/, "");
  // "Calle Olmo 15 piso 3" has the house before the word.
  const isNumbered = tokens[at + 1]?.kind === Kind.number && tokens[at + 1]?.segment === token.segment;
  if (before.kind === Kind.number) return behindNumbers.has(token.raw) && !isNumbered ? before.word : null;
  const isOrdinal = before.raw === "d" ? /[23]$/.test(number?.word ?? "") : iberian.test(token.raw + before.raw);
  if (isOrdinal && before.gap === "" && number?.kind === Kind.number) return number.word;
  return romans.get(before.raw) ?? null;
}

const iberian = /^(piso|planta|andar)[ao]$/;
const behindNumbers = new Set("og obergeschoss stock stockwerk etage f piso planta andar".split(" "));
