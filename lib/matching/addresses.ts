import { compareDoors, type Finding } from "./address-doors";
import { type AddressParts, addressParts } from "./address-parts";
import { comparePlace } from "./address-places";
import { compareStreets } from "./address-streets";
import { addressTokens, type Token } from "./address-tokens";
import { sentence, unreadable } from "./text";
import type { Verdict } from "./verdict";

/**
 * Whether two ways to write a postal address mean one door. Abbreviations, order, case, slips of the pen, a house's name
 * beside its number, and a county, country or postcode that only one side states say nothing. House numbers, units,
 * streets and towns must agree: a neighbour or another flat is "different"; a unit, a number or a town that only one
 * side states is "unclear". Over 500 characters: not read.
 */
export function compareAddresses(a: string, b: string): Verdict {
  if (a.length > longest || b.length > longest) return unreadable(a, b, "an address", longest) as Verdict;
  const [first, second] = a <= b ? [a, b] : [b, a];
  const [left, right] = [addressTokens(first), addressTokens(second)];
  if (left.length === 0 || right.length === 0)
    return { score: 0, verdict: "unclear", words: "There is not an address on both sides." };
  if (sameWords(left, right)) return { score: 1, verdict: "same", words: "Every word of the address agrees." };
  return judge(addressParts(left), addressParts(right));
}

const longest = 500;

function sameWords(a: Token[], b: Token[]) {
  if (a.length !== b.length) return false;
  for (let i = 0; i < a.length; i++) if (a[i]?.raw !== b[i]?.raw) return false;
  return true;
}

function judge(a: AddressParts, b: AddressParts): Verdict {
  const said: Record<Finding["says"], string[]> = { agree: [], nearly: [], unclear: [], differ: [] };
  const { agree, nearly, unclear, differ } = said;
  const findings = [...compareDoors(a, b), compareStreets(a, b)];
  // Another number in another street is another address wherever it is.
  if (findings.filter(({ says }) => says === "differ").length < 2) findings.push(comparePlace(a, b));
  for (const { says, words } of findings) if (words) said[says].push(words);
  if (differ.length > 0) return { score: differ.length > 1 ? 0 : 0.2, verdict: "different", words: sentence(differ) };
  if (unclear.length > 0) return { score: 0.5, verdict: "unclear", words: sentence(unclear.concat(agree)) };
  if (nearly.length > 0) return { score: 0.9, verdict: "likely", words: sentence(agree.concat(nearly)) };
  return { score: 1, verdict: "same", words: sentence(agree) };
}
