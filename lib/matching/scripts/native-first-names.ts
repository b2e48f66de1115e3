import { arabicFirstNames } from "./arabic-first-names";
import { hebrewFirstNames } from "./hebrew-first-names";

/** Letters that are written for one another, in Arabic and in Persian. */
const plain = (word: string) =>
  word
    .normalize("NFKC")
    .replace(/[أإآٱ]/g, "ا")
    .replace(/[ىی]/g, "ي")
    .replace(/ک/g, "ك")
    .replace(/[ةە]/g, "ه");

const spelled = new Map(
  (arabicFirstNames + hebrewFirstNames)
    .split("\n")
    .filter(Boolean)
    .flatMap((line) => {
      const [name = "", written = ""] = line.split(": ");
      return written.split(" ").map((word) => [plain(word), name] as const);
    }),
);

/** How a first name in letters that leave vowels out is spelled in Latin ones; undefined for a word that is not in the tables. */
export const nativeFirstName = (word: string) => spelled.get(plain(word));
