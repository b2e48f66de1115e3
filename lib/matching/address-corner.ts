import { hasAlike } from "./address-alike";
import type { Finding } from "./address-doors";
import { type Street, streetFrom } from "./address-street";
import { inEnglish, isName, isOrdinal } from "./address-street-words";
import { opposite } from "./address-streets";
import type { Token } from "./address-tokens";
import { Kind, quoted } from "./address-words";

/** Two streets that cross, which some addresses name in place of a number: "Valencia St. at 22nd St.", "22nd & Valencia". */
export type Corner = {
  streets: [Street, Street];
  /** How many words of the address it takes. */
  length: number;
};

/** Reads the corner that an address without a number begins with; null when it begins with none. */
export function findCorner(tokens: Token[]): Corner | null {
  const joint = tokens.findIndex(({ word }, at) => at > 0 && (word === "and" || word === "at"));
  if (joint < 0 || !isName(tokens[joint - 1] as Token)) return null;
  // "Elm St. between Oak and Pine Sts." is no corner.
  if (tokens.slice(0, joint).some(({ word }) => word === "between")) return null;
  const first = streetFrom(tokens.slice(0, joint), 0).street;
  const rest = tokens.slice(joint + 1);
  const { street: second, start } = streetFrom(rest, 0);
  if (first.words.length === 0 || second.words.length === 0) return null;
  if (!first.type && !(second.sure && second.type) && !isOrdinal(tokens[joint - 1]) && !isOrdinal(rest[start]))
    return null;
  first.sure = true;
  // "22nd and Valencia Sts."
  const last = rest[start + second.length - 1];
  if (!first.type && last?.kind === Kind.type && last.raw.endsWith("s")) first.type = second.type;
  return { streets: [first, second], length: joint + 1 + start + (second.sure ? second.length : 1) };
}

/** Compares two corners, whichever street is named first. */
export function compareCorners({ streets: [a, b] }: Corner, { streets: [c, d] }: Corner): Finding {
  const left = `${quoted(a.words)} at ${quoted(b.words)}`;
  if ((areOne(a, c) && areOne(b, d)) || (areOne(a, d) && areOne(b, c)))
    return { says: "agree", words: `${left} agrees` };
  return { says: "differ", words: `${left} and ${quoted(c.words)} at ${quoted(d.words)} differ` };
}

const areOne = (a: Street, b: Street) =>
  !otherType(a, b) && !opposite(a, b) && sameName(a.core, a.sure, b.core, b.sure);

/** Whether two names are one, where that whose end is not known may go on with the words of a town. */
function sameName(a: string[], endsA: boolean, b: string[], endsB: boolean) {
  if ((endsA && a.length > b.length) || (endsB && b.length > a.length)) return false;
  for (let i = 0; i < Math.min(a.length, b.length); i++) if (!hasAlike([a[i] as string], b[i] as string)) return false;
  return true;
}

const otherType = ({ type: a }: Street, { type: b }: Street) =>
  a !== null && b !== null && inEnglish(a) !== inEnglish(b);
