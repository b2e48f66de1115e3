import { compareDoors, type Finding } from "./address-doors";
import { type AddressParts, addressParts } from "./address-parts";
import { comparePlace } from "./address-places";
import { compareStreets } from "./address-streets";
import { fold, sentence, unreadable, words } from "./text";
import type { Verdict } from "./verdict";

/**
 * Whether two ways to write a postal address mean one door. Abbreviations, order, case, slips of the pen, a house's name
 * beside its number, and a county, country or postcode that only one side states say nothing. House numbers, units,
 * streets and towns must agree: a neighbour or another flat is "different"; a unit, a number or a town that only one
 * side states is "unclear". Over 500 characters: not read.
 */
export function compareAddresses(a: string, b: string): Verdict {
  const early = unreadable(a, b, "an address", 500);
  if (early) return early;
  const [first, second] = a <= b ? [a, b] : [b, a];
  if (words(fold(first)).join(" ") === words(fold(second)).join(" "))
    return { score: 1, verdict: "same", words: "Every word of the address agrees." };
  return judge(addressParts(first), addressParts(second));
}

function judge(a: AddressParts, b: AddressParts): Verdict {
  const findings = [...compareDoors(a, b), compareStreets(a, b), comparePlace(a, b)];
  const say = (says: Finding["says"]) => findings.filter((f) => f.says === says && f.words).map((f) => f.words);
  const differ = say("differ");
  if (differ.length > 0) return { score: differ.length > 1 ? 0 : 0.2, verdict: "different", words: sentence(differ) };
  const open = say("unclear");
  if (open.length > 0) return { score: 0.5, verdict: "unclear", words: sentence([...open, ...say("agree")]) };
  const nearly = say("nearly");
  if (nearly.length > 0) return { score: 0.9, verdict: "likely", words: sentence([...say("agree"), ...nearly]) };
  return { score: 1, verdict: "same", words: sentence(say("agree")) };
}
