import { compareParts } from "./names/compare-parts";
import { nameParts } from "./names/parts";
import { waysWritten, withoutAddress } from "./names/written-twice";
import { compareAcrossScripts } from "./scripts/across-scripts";
import { traditional } from "./scripts/han-forms";
import { sameScript } from "./scripts/scripts";
import { isTidyLatin, unreadable } from "./text";
import { agrees, likely, unclear, type Verdict } from "./verdict";

/**
 * Whether two ways to write a person's name can be one name. Case, accents, order, hyphens and particles say
 * nothing; short forms, initials, a missing middle name or one letter leave it "likely"; another family name
 * beside the same given name is "unclear" (people marry); another given name is "different".
 * Names over 300 characters or 14 words are not read.
 */
export function compareNames(a: string, b: string): Verdict {
  // Most names are: they can be read, and are in one script.
  if (isShortLatin(a) && isShortLatin(b)) return compareParts(nameParts(a, true), nameParts(b, true));
  const early = unreadable(a, b, "a name", longestName);
  if (early) return early;
  const [left, right] = [withoutAddress(a), withoutAddress(b)];
  const [ways, otherWays] = [waysWritten(left), waysWritten(right)];
  if (ways.length > 1 !== otherWays.length > 1) return compareWays(ways, otherWays);
  return compareStatements(left, right);
}

/** The best verdict on one name that is written in two ways and another: what is read in either is stated. */
function compareWays(ways: string[], otherWays: string[]): Verdict {
  const best = ways
    .flatMap((way) => otherWays.map((other) => compareNames(way, other)))
    .reduce((best, verdict) => (verdict.score > best.score ? verdict : best));
  if (!agrees(best)) return best;
  const [way = "", beside = ""] = ways.length > 1 ? ways : otherWays;
  const words = `${way} and ${beside} are stated together. ${best.words}`;
  // Two names in one field of which no part agrees may be two people's.
  const { verdict, score } = compareNames(way, beside);
  if (verdict === "different" && score === 0) return unclear(words);
  return likely(words, Math.min(best.score, 0.9));
}

function compareStatements(a: string, b: string): Verdict {
  if (!sameScript(a, b)) return compareAcrossScripts(a, b);
  const verdict = compareParts(nameParts(a), nameParts(b));
  return agrees(verdict) && characters(a) !== characters(b)
    ? unclear(`${[a, b].sort().join(" and ")} are read alike and written otherwise.`)
    : verdict;
}

/** The Han characters of a name in their traditional forms, in whatever order its parts stand. */
const characters = (name: string) => (name.match(/\p{Script=Han}/gu) ?? []).map(traditional).sort().join("");

const longestName = 300;
const isShortLatin = (name: string) => name.length <= longestName && isTidyLatin(name);
