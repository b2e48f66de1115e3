import { checkKind } from "@/lib/checks/kinds";
import { backgroundReport } from "@/lib/checks/kinds/background-report";
import type { Assessment } from "@/lib/risk/assess";
import { unsettled } from "@/lib/risk/differences";
import type { Facts } from "@/lib/risk/facts";
import type { Value } from "@/lib/risk/fingerprint";
import { rule } from "@/lib/risk/rules";
import type { Basis } from "./bases";

/** A fact as a candidate may read it: without who said it in confidence, rules, points or anything guessed. */
export type OpenFact = { words: string; values: Value[] };

/** What does not agree or could not be verified, for a letter to the candidate; what two people settled is left out. */
export function openFacts(
  { differences }: Pick<Assessment, "differences">,
  { checks }: Pick<Facts, "checks">,
  basis: Basis,
) {
  const differing = unsettled(differences).map(({ rule: id, values }): OpenFact => {
    const { fact, shows } = rule(id).letter;
    const stated = values
      .filter(({ label }) => shows.includes(label))
      .map(({ text }) => ({ label: "You stated", text }));
    return { words: fact, values: shows === "all" ? values : stated };
  });
  const told = new Set(differences.map(({ check }) => check));
  const unclear = checks.flatMap(({ kind, outcome }): OpenFact[] => {
    // What a report says is said once, below.
    if (kind === backgroundReport.id && basis === "report") return [];
    const title = checkKind(kind).title;
    if (outcome === "could-not-verify") return [{ words: `We were not able to verify this: ${title}.`, values: [] }];
    if (outcome === "concern" && !told.has(kind))
      return [{ words: `We have an open question about this: ${title}.`, values: [] }];
    return [];
  });
  const report = "The background report, of which you receive a copy, contains something that we would weigh.";
  return [...(basis === "report" ? [{ words: report, values: [] }] : []), ...differing, ...unclear];
}
