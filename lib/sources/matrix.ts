import { agrees, byAgreement, unclear, type Verdict } from "@/lib/matching/verdict";
import { attributes } from "./attributes";
import type { Attribute } from "./define-attribute";
import { comparePutTogether } from "./stints";

type SourceClaim = { id: string; attribute: string; value: unknown; text: string };

/** A source that holds (not a replaced one) with everything it states. */
export type StatingSource = {
  id: string;
  kind: string;
  title: string;
  obtainedAt: Date;
  claims: readonly SourceClaim[];
};

export type Comparison = {
  claimId: string;
  /** The claim it was compared with; null when the anchor states the attribute and not this item. */
  against: string | null;
  verdict: Verdict;
};

/**
 * The verdict on every claim that has an anchor in another source; a claim without one has no verdict, which is
 * not agreement. Of a list (jobs, phones) the best counterpart counts; an item the anchor lacks is "unclear",
 * unless each of the two states just one e-mail or phone: then the two are compared, and may differ.
 */
export function compareClaims(sources: readonly StatingSource[]): Comparison[] {
  return attributes.flatMap((attribute) => {
    const anchor = anchorOf(attribute, sources);
    if (!anchor) return [];
    return sources
      .filter((source) => source !== anchor)
      .flatMap((source) => stated(source, attribute.id).map((claim) => compareClaim(attribute, claim, source, anchor)));
  });
}

/** The source an attribute is compared with: the first of its anchor kinds that states it, the newest of that kind. */
export function anchorOf({ id, anchors }: Attribute, sources: readonly StatingSource[]): StatingSource | null {
  const newest = sources
    .filter((source) => anchors.includes(source.kind) && stated(source, id).length > 0)
    .toSorted((a, b) => b.obtainedAt.getTime() - a.obtainedAt.getTime());
  const kind = anchors.find((anchor) => newest.some((source) => source.kind === anchor));
  return newest.find((source) => source.kind === kind) ?? null;
}

function compareClaim(attribute: Attribute, claim: SourceClaim, source: StatingSource, anchor: StatingSource) {
  const [here, there] = [stated(source, attribute.id), stated(anchor, attribute.id)];
  const oneEach = attribute.oneEach && here.length === 1 && there.length === 1;
  const best = there
    .filter((other) => oneEach || attribute.counterpart(claim.value, other.value))
    .map((other) => ({ against: other.id, verdict: attribute.compare(claim.value, other.value) }))
    .sort((a, b) => byAgreement(a.verdict, b.verdict))[0];
  const whole = best?.verdict.verdict === "different" && comparePutTogether(attribute, claim.value, here, there);
  if (best) return { claimId: claim.id, ...best, ...(whole && { verdict: whole }) };
  return { claimId: claim.id, against: null, verdict: unclear(`Not named in: ${anchor.title}.`) };
}

export type Cell = {
  sourceId: string;
  claims: (SourceClaim & { comparison: Comparison | null })[];
  /** The weakest verdict in the cell; null for the anchor itself, for nothing stated and for nothing to compare with. */
  verdict: Verdict | null;
  /** What the anchor names and this source, which is expected to name all, does not. */
  lacks: SourceClaim[];
};

export type Row = {
  attribute: string;
  title: string;
  /** Null when no source that could be compared with states the attribute. */
  anchor: { sourceId: string; title: string } | null;
  /** One for each source, in the order given. */
  cells: Cell[];
  /** Something was compared, and all of it agrees. */
  agreesEverywhere: boolean;
};

/**
 * What sources state, by attribute: a row for each attribute that can be compared and any source states, a cell for each source.
 * The comparisons are those given, as they were kept when a claim was written, or made afresh.
 */
export function matrix(sources: readonly StatingSource[], comparisons = compareClaims(sources)): Row[] {
  const compared = new Map(comparisons.map((comparison) => [comparison.claimId, comparison]));
  return attributes
    .filter(({ id, anchors }) => anchors.length > 0 && sources.some((source) => stated(source, id).length > 0))
    .map((attribute) => {
      const anchor = anchorOf(attribute, sources);
      const cells = sources.map((source): Cell => {
        const claims = stated(source, attribute.id).map((claim) => ({
          ...claim,
          comparison: compared.get(claim.id) ?? null,
        }));
        const said = claims.flatMap(({ comparison }) => comparison?.verdict ?? []);
        const lacks = anchor && source !== anchor && claims.length > 0 ? lacking(attribute, anchor, source) : [];
        const missing = lacks.map(({ text }) => unclear(`${text} is not named here.`));
        return { sourceId: source.id, claims, lacks, verdict: [...said, ...missing].sort(byAgreement).at(-1) ?? null };
      });
      const verdicts = cells.flatMap(({ verdict }) => verdict ?? []);
      return {
        attribute: attribute.id,
        title: attribute.title,
        anchor: anchor && { sourceId: anchor.id, title: anchor.title },
        cells,
        agreesEverywhere: verdicts.length > 0 && verdicts.every(agrees),
      };
    });
}

/** Items the anchor names and another source, which is expected to name all, does not. */
function lacking(attribute: Attribute, anchor: StatingSource, source: StatingSource): SourceClaim[] {
  const here = stated(source, attribute.id);
  if (!attribute.whole(here.map(({ value }) => value))) return [];
  return stated(anchor, attribute.id).filter(
    (item) => !here.some((claim) => attribute.counterpart(claim.value, item.value)),
  );
}

const stated = ({ claims }: StatingSource, id: string) => claims.filter((claim) => claim.attribute === id);
