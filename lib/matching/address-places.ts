import type { Finding } from "./address-doors";
import { common, qualifiers } from "./address-name-words";
import type { AddressParts } from "./address-parts";
import { hasAlike } from "./address-streets";
import { term, written } from "./address-words";
import { occurrence } from "./approximate";
import { nearPostcodes } from "./postcodes";
import { townsAmong } from "./town-names";

/** Compares what follows the street: a postcode that agrees is enough; else state and town must agree. */
export function comparePlace(a: AddressParts, b: AddressParts): Finding {
  if (a.country && b.country && a.country !== b.country) return { says: "differ", words: "the countries differ" };
  const [codeA, codeB] = [a.postcode, b.postcode];
  const sameState = !a.region || !b.region || a.region === b.region;
  if (codeA && codeA === codeB) {
    const full = sameState && (sharesName(a, b) || compareTowns(a, b).says !== "differ");
    return { says: full ? "agree" : "nearly", words: `postcode ${codeA} agrees` };
  }
  if (!sameState) return { says: "differ", words: `${a.region} and ${b.region} differ` };
  const towns = compareTowns(a, b);
  if (!codeA || !codeB || towns.says === "differ") return towns;
  const differ = `postcodes ${codeA} and ${codeB} differ`;
  // In a town of a state a street has its name once; London and Berlin have many High Streets.
  const once = a.region !== null && a.region === b.region;
  if (towns.says !== "unclear" && (once || nearPostcodes(codeA, codeB)))
    return { says: "nearly", words: `${differ}; ${towns.words}` };
  return { says: "unclear", words: differ };
}

function sharesName(a: AddressParts, b: AddressParts) {
  for (const word of a.place) if (b.place.includes(word) && tells(word)) return true;
  return false;
}

const tells = (word: string) => word.length > 2 && !common.has(word) && term(word)?.kind !== "type";

function compareTowns(a: AddressParts, b: AddressParts): Finding {
  const shared = a.place.filter((word) => has(b, word));
  const back = b.place.filter((word) => has(a, word));
  const telling = [...shared, ...back].find(tells);
  const left = [...a.place.filter((word) => !shared.includes(word)), ...b.place.filter((word) => !back.includes(word))];
  if (telling && left.length > 0 && left.every((word) => qualifiers.has(word)))
    return { says: "unclear", words: `"${written(a.place)}" and "${written(b.place)}" may be two towns` };
  if (telling) return { says: "nearly", words: `"${telling}" agrees` };
  if (a.place.length === 0 || b.place.length === 0)
    return a.place.length === b.place.length
      ? { says: "nearly", words: "" }
      : { says: "unclear", words: "the town is stated only once" };
  if (shared.length === a.place.length || back.length === b.place.length)
    return { says: "nearly", words: `"${(shared.length > 0 ? shared : back).join(" ")}" agrees` };
  const [townsA, townsB] = [townsAmong(a.place), townsAmong(b.place)];
  const town = townsA.find((name) => townsB.includes(name));
  if (town) return { says: "nearly", words: `"${town}" agrees` };
  return { says: "differ", words: `"${a.place.join(" ")}" and "${b.place.join(" ")}" differ` };
}

const has = ({ words }: AddressParts, word: string) =>
  words.includes(word) ||
  hasAlike(words, word) ||
  (word.length > 5 && occurrence(word, words.join("")) <= (word.length > 8 ? 2 : 1));
