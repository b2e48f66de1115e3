import { nearPostcodes, townDistrict } from "../postcodes";
import type { Finding } from "./doors";
import { otherCount, otherInGrid } from "./grid";
import type { AddressParts } from "./parts";
import { compareQuarters, compareTowns, sharesName } from "./towns";
import { quoted } from "./words";

/** Compares what follows the street: a postcode that agrees is enough; else state and town must agree. */
export function comparePlace(a: AddressParts, b: AddressParts): Finding {
  const finding = compareStated(withTown(a, b), withTown(b, a));
  if (finding.says === "unclear" || finding.says === "differ") return finding;
  const counted = otherCount(a.place, b.place);
  return counted ? { says: "unclear", words: `${quoted(counted[0])} and ${quoted(counted[1])} differ` } : finding;
}

/** "7661 Melrose Los Angeles": what the other address does not have in the name of its street may be the town. */
function withTown(a: AddressParts, b: AddressParts): AddressParts {
  if (a.place.length > 0 || a.street.sure || b.place.length === 0) return a;
  return { ...a, place: a.street.words.filter((word) => !b.street.words.includes(word)) };
}

function compareStated(a: AddressParts, b: AddressParts): Finding {
  if (a.country && b.country && a.country !== b.country) return { says: "differ", words: "the countries differ" };
  const other = otherInGrid(a.words, b.words);
  if (other) return { says: "differ", words: `${other[0]} and ${other[1]} differ` };
  const codeA = a.postcode;
  const codeB = b.postcode;
  const sameState = !a.region || !b.region || a.region === b.region;
  if (codeA && codeA === codeB) {
    const full = sameState && (sharesName(a, b) || compareTowns(a, b).says !== "differ");
    return { says: full ? "agree" : "nearly", words: `postcode ${codeA} agrees` };
  }
  if (!sameState) return { says: "differ", words: `${a.region} and ${b.region} differ` };
  const names = compareTowns(a, b);
  if (names.says === "differ") return names;
  const towns = compareQuarters(a, b) ?? names;
  if (!codeA || !codeB) return compareDistricts(a, b) ?? towns;
  const differ = `postcodes ${codeA} and ${codeB} differ`;
  // In a town of a state a street has its name once; London and Berlin have many High Streets.
  const once = a.region !== null && a.region === b.region;
  // Who gets much mail in France has a postcode of their own: "75755 Paris Cedex 15" for 75015.
  const cedex = (a.place.includes("cedex") || b.place.includes("cedex")) && codeA.slice(0, 2) === codeB.slice(0, 2);
  if (towns.says !== "unclear" && (once || cedex || nearPostcodes(codeA, codeB)))
    return { says: "nearly", words: towns.words ? `${differ}; ${towns.words}` : differ };
  return { says: "unclear", words: differ };
}

/** Districts of a large town that differ where a postcode is not stated on both sides: each may have a High Street. */
function compareDistricts(a: AddressParts, b: AddressParts): Finding | null {
  const [left, right] = [townDistrict(a.postcode, a.place), townDistrict(b.postcode, b.place)];
  if (!left || !right || left === right || /^\d/.test(left) !== /^\d/.test(right)) return null;
  return { says: "unclear", words: `the districts ${left} and ${right} differ` };
}
