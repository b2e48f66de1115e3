import { isElsewhere } from "@/lib/sources/kinds";
import type { FactClaim, FactComparison } from "./facts";

/** A claim of a source that holds, with the verdict it has against its anchor. */
export type StatedClaim = {
  id: string;
  source: string;
  called?: string;
  attribute: string;
  text: string;
  against: string | null;
  verdict: string | null;
  score: number | null;
  words: string | null;
};

/** What rules read of claims: those about the person, each beside what it was compared with. */
export function claimFacts(stated: StatedClaim[]): FactClaim[] {
  const byId = new Map(stated.map((claim) => [claim.id, claim]));
  const ofThePerson = stated.filter(({ source, attribute }) => !isElsewhere(source, attribute));
  return ofThePerson.map((claim): FactClaim => {
    const against = claim.against ? byId.get(claim.against) : undefined;
    return {
      id: claim.id,
      source: claim.source,
      ...(claim.called && { called: claim.called }),
      attribute: claim.attribute,
      text: claim.text,
      comparison: claim.verdict
        ? ({
            against: against ? { claimId: against.id, source: against.source, text: against.text } : null,
            verdict: claim.verdict,
            score: claim.score,
            words: claim.words,
          } as FactComparison)
        : null,
    };
  });
}
