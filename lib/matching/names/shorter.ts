import type { Pair } from "./alignment";
import { isFullFirstName } from "./first-names";
import { isOftenLeftOut, type NameParts } from "./parts";
import type { NamePart } from "./split";
import { isVietnamese } from "./vietnamese";

/** Whether `shorter` is how people shorten the name of `longer`, which has `extra`, and not the name of a relative. */
export function isShorter(
  strong: Pair[],
  longer: NameParts,
  shorter: NameParts,
  side: "a" | "b",
  extra: NamePart[],
): boolean {
  if (strong.length === 0 || shorter.parts.length < 2) return false;
  const missing = extra.filter((part) => !isOftenLeftOut(part));
  const vietnamese = isVietnamese(longer);
  // Who lacks a syllable of a given name has another name: Wei and Wei-ming. A middle name of Vietnam may be left out.
  if (longer.syllables && !vietnamese && missing.some(({ family }) => !family || !longer.marked)) return false;
  const first = longer.parts.find((part) => !part.family && (missing.includes(part) || !extra.includes(part)));
  if (first && missing.includes(first) && !vietnamese && !isCalledOtherwise(first, strong, longer, side)) return false;
  const names = missing.filter(({ family }) => family);
  if (names.length === 0) return true;
  // A family name has to meet one on the shorter side: marked as such, or a word that is no first name.
  const inOrder = strong.some(({ i, j }) => i === 0 && j === 0);
  return strong.some(
    ({ [side]: own }) =>
      own.family && (shorter.marked ? inOrder || !isFullFirstName(own.word.key) : isSurelyFamily(own, shorter)),
  );
}

/** Whether a family name that nothing marks is one: it stands last and is no first name, or first where family names do. */
const isSurelyFamily = (part: NamePart, { parts }: NameParts) =>
  part === parts[0] ? part.word.standsFirst : !isFullFirstName(part.word.key);

/**
 * Whether who lacks the first given name need be no father or brother: it is only an initial (J. Robert), the name itself
 * says what else its owner is called, or both its family names agree, which a father does not share, and no brother has the same given name.
 */
const isCalledOtherwise = (first: NamePart, strong: Pair[], { marked, parts }: NameParts, side: "a" | "b") =>
  first.word.key.length === 1 ||
  strong.some((pair) => isNickname(pair, side)) ||
  (marked &&
    strong.some(({ family }) => !family) &&
    parts.filter(({ family }) => family).length === 2 &&
    strong.filter(({ family }) => family).length === 2);

/** Whether what `side` calls a person is the other side's nickname, in quotes or brackets: Wei "Jason" Luo. */
function isNickname({ a, b }: Pair, side: "a" | "b") {
  const [own, nickname] = side === "a" ? [a, b] : [b, a];
  return nickname.small && !own.small && !nickname.word.isParticle;
}
