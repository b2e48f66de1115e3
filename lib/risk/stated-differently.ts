import { sourceKind } from "@/lib/sources/kinds";
import { type Answer, clear, raised, unknown } from "./define-rule";
import type { FactClaim } from "./facts";
import type { Value } from "./fingerprint";

/**
 * What most rules ask: do these claims contradict what they were compared with? Reads the comparisons as they were made and
 * never compares again. "Unclear" is no difference, but not clear either. `what` names the attribute: "the name".
 */
export function statedDifferently(claims: FactClaim[], what: string): Answer {
  const compared = claims.flatMap(({ comparison, ...claim }) => (comparison ? [{ ...claim, ...comparison }] : []));
  const differing = compared.filter(({ verdict }) => verdict === "different");
  const unclear = compared.filter(({ verdict }) => verdict === "unclear");
  if (differing.length > 0) return raised(said(differing), values(differing));
  if (compared.length === 0) return unknown(`a second source that states ${what}`);
  if (unclear.length > 0) return unknown(`certainty about ${what}. ${said(unclear)}`);
  return clear();
}

const said = (compared: { words: string }[]) => [...new Set(compared.map(({ words }) => words))].join(" ");

/** Both sides of each pair; what several were compared with is named once. */
function values(compared: (Stated & { against: Stated | null })[]): Value[] {
  const stated = compared.flatMap((claim) => (claim.against ? [claim.against, claim] : [claim]));
  const once = new Map(
    stated.map(({ source, called, text }) => [
      `${source} ${called} ${text}`,
      { label: called ?? sourceKind(source).title, text },
    ]),
  );
  return [...once.values()];
}

type Stated = { source: string; called?: string; text: string };
