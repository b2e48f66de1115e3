import { agrees, likely, unclear, type Verdict } from "../verdict";
import type { Alignment } from "./alignment";
import { sameInKorean } from "./korean";
import { sameInMandarin } from "./mandarin";
import type { NameParts } from "./parts";
import { list } from "./sentence";

/** A Chinese name in Pinyin and in Wade–Giles, however near its letters are; null for any other two. */
export function compareInChinese(left: NameParts, right: NameParts): Verdict | null {
  const how = sameInMandarin(left, right);
  if (!how) return null;
  const names = `${list(left.parts)} and ${list(right.parts)}`;
  return how === "sure"
    ? likely(`${names} are one Chinese name in Pinyin and in Wade–Giles.`, 0.93)
    : unclear(`${names} may be one Chinese name in Pinyin and in Wade–Giles.`);
}

/**
 * The verdict on two names of Korea by their syllables, where the letters alone say something else; null for any other
 * two. One sound may be a slip of the pen, but makes no short form: Minji and Minjae.
 */
export function compareInKorean(
  left: NameParts,
  right: NameParts,
  { pairs }: Alignment,
  verdict: Verdict,
): Verdict | null {
  if (agrees(verdict) && pairs.every(({ how }) => how === "equal")) return null;
  const how = sameInKorean(left, right);
  if (!how) return null;
  const names = `${list(left.parts)} and ${list(right.parts)}`;
  if (how === "yes" && !agrees(verdict)) return likely(`${names} are two spellings of one Korean name.`, 0.9);
  if (how === "maybe" && verdict.verdict === "different")
    return unclear(`${names} may be two spellings of one Korean name.`);
  const areTwo = how === "no" || (how === "slip" && pairs.some(({ how }) => how === "shortA" || how === "shortB"));
  return areTwo && agrees(verdict)
    ? unclear(`${names} are spelled nearly alike; read as Korean, their syllables differ.`)
    : null;
}
