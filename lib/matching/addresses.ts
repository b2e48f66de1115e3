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
  if (a > b) return compareAddresses(b, a);
  const left = addressTokens(a);
  const right = addressTokens(b);
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
  const findings = compareDoors(a, b);
  findings.push(compareStreets(a, b));
  // Another number in another street is another address wherever it is.
  if (said(findings, "differ").length < 2) findings.push(comparePlace(a, b));
  const differ = said(findings, "differ");
  if (differ.length > 0) return { score: differ.length > 1 ? 0 : 0.2, verdict: "different", words: sentence(differ) };
  const unclear = said(findings, "unclear");
  const agree = said(findings, "agree");
  if (unclear.length > 0) return { score: 0.5, verdict: "unclear", words: sentence(unclear.concat(agree)) };
  const nearly = said(findings, "nearly");
  if (nearly.length > 0) return { score: 0.9, verdict: "likely", words: sentence(agree.concat(nearly)) };
  return { score: 1, verdict: "same", words: sentence(agree) };
}

function said(findings: Finding[], says: Finding["says"]) {
  const words: string[] = [];
  for (const finding of findings) if (finding.says === says && finding.words) words.push(finding.words);
  return words;
}
