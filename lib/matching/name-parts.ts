import { fold, tidy } from "./text";

/** One word of a name: as written, folded for comparing, and whether it is (or stands where) the family name stands. */
export type NamePart = { text: string; key: string; family: boolean };

export type NameParts = {
  /** Given names first, family names last. */
  parts: NamePart[];
  /** The name itself says which part is the family name: by a comma or by capitals. */
  marked: boolean;
};

const titles = new Set(
  "mr mrs ms miss mx dr prof professor sir dame rev sheikh shaikh haji hajji jr sr junior senior ii iii iv phd md esq mba".split(
    " ",
  ),
);

/** Small words inside names that are often left out or joined to their neighbour. */
const particles = new Set(
  "de del della dello di da do dos das du la le les van von vom der den ter ten zu zur af av bin ibn ben bint al el ul e y i".split(
    " ",
  ),
);

/** A part that may be missing on one side without saying anything. Never the first part: "Al" and "Ben" are names. */
export const isParticle = ({ parts }: NameParts, index: number) => index > 0 && particles.has(parts[index]?.key ?? "");

/** Reads a name into its parts, without titles and degrees: "WHITCOMBE, Daniel Robert" is Daniel, Robert, Whitcombe. */
export function nameParts(name: string): NameParts {
  const [first = "", ...rest] = tidy(name).split(",");
  const before = read(first);
  const after = rest.flatMap(read);
  if (before.length > 0 && after.length > 0) return inOrder(after, before, true);

  const all = before.length > 0 ? before : after;
  const capitals = all.filter(({ text }) => /^\p{Lu}{2,}$/u.test(text.replace(/['’]/g, "")));
  if (capitals.length > 0 && capitals.length < all.length)
    return inOrder(
      all.filter((part) => !capitals.includes(part)),
      capitals,
      true,
    );
  return inOrder(all.slice(0, -1), all.slice(-1), false);
}

function read(text: string): NamePart[] {
  return text
    .split(/[\s.\-‐‑–/()"“”_]+/u)
    .map((word) => ({ text: word, key: fold(word).replace(/[^a-z0-9]/g, ""), family: false }))
    .filter(({ key }) => key !== "" && !titles.has(key));
}

const inOrder = (given: NamePart[], family: NamePart[], marked: boolean): NameParts => ({
  parts: [...given, ...family.map((part) => ({ ...part, family: true }))],
  marked,
});
