import { compareCorners } from "./addresses/corner";
import { compareDoors, type Finding } from "./addresses/doors";
import { type AddressParts, addressParts } from "./addresses/parts";
import { comparePlace } from "./addresses/places";
import { readAddress } from "./addresses/reader";
import { inScripts, type Script } from "./addresses/scripts";
import { compareStreets } from "./addresses/streets";
import type { Token } from "./addresses/tokens";
import { sharesName } from "./addresses/towns";
import { Kind } from "./addresses/words";
import { capital, unreadable } from "./text";
import { different, likely, same, unclear, type Verdict } from "./verdict";

/**
 * Whether two ways to write a postal address mean one door. Abbreviations, order, case, slips of the pen, a house's name
 * beside its number, and a county, country or postcode that only one side states say nothing. House numbers, units,
 * streets and towns must agree: a neighbour or another flat is "different", or "unclear" where its number can be read
 * in two ways; a unit, a number or a town that only one side states, and a street in two scripts, are "unclear". Over
 * 500 characters: not read.
 */
export function compareAddresses(a: string, b: string): Verdict {
  if (a.length > longest || b.length > longest) return unreadable(a, b, "an address", longest) as Verdict;
  const { tokens: left, script: scriptA } = readAddress(a);
  const { tokens: right, script: scriptB } = readAddress(b);
  if (left.length === 0 || right.length === 0) return unclear("There is not an address on both sides.", 0);
  const order = orderOf(left, right);
  if (order === 0) return same("Every word of the address agrees.");
  const [first, second] = order < 0 ? [left, right] : [right, left];
  return judge(addressParts(first), addressParts(second), scriptA, scriptB);
}

const longest = 500;

/** Which address comes first, whichever was given first, by the first word that differs; 0 when none does. */
function orderOf(a: Token[], b: Token[]): number {
  let at = 0;
  while (at < a.length && at < b.length && isWrittenAs(a[at] as Token, b[at] as Token)) at++;
  if (at === a.length || at === b.length) return a.length - b.length;
  const [left, right] = [a[at] as Token, b[at] as Token];
  return left.raw < right.raw || (left.raw === right.raw && left.gap < right.gap) ? -1 : 1;
}

/** "12/14" is not written as "12-14". */
const isWrittenAs = (a: Token, b: Token) =>
  a.raw === b.raw && (a.gap === b.gap || a.kind !== Kind.number || (a.gap !== "/" && b.gap !== "/"));

function judge(a: AddressParts, b: AddressParts, scriptA: Script, scriptB: Script): Verdict {
  const findings = compareDoors(a, b);
  findings.push(inScripts(compareWays(a, b), scriptA, scriptB, () => false));
  // Another number in another street is another address wherever it is.
  if (count(findings, "differ") < 2)
    findings.push(inScripts(comparePlace(a, b), scriptA, scriptB, () => areAlike(a, b)));
  const differ = count(findings, "differ");
  if (differ > 0) return different(said(findings, "differ"), differ > 1 ? 0 : 0.2);
  if (count(findings, "unclear") > 0) return unclear(said(findings, "unclear", "agree"));
  if (count(findings, "nearly") > 0) return likely(said(findings, "agree", "nearly"), 0.9);
  return same(said(findings, "agree"));
}

const compareWays = (a: AddressParts, b: AddressParts) =>
  a.corner && b.corner ? compareCorners(a.corner, b.corner) : compareStreets(a, b);

/** Whether the places share a word letter by letter, or neither names one. */
const areAlike = (a: AddressParts, b: AddressParts) => sharesName(a, b) || a.place.join("") === b.place.join("");

type Says = Finding["says"];

function count(findings: Finding[], says: Says) {
  let found = 0;
  for (const finding of findings) if (finding.says === says && finding.words) found++;
  return found;
}

/** What the findings of one kind, then those of another, say in one sentence. */
function said(findings: Finding[], first: Says, second?: Says): string {
  let text = "";
  for (const says of [first, second])
    for (const finding of findings)
      if (finding.says === says && finding.words) text = text ? `${text}; ${finding.words}` : capital(finding.words);
  return `${text}.`;
}
