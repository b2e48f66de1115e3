import type { Tx } from "@/lib/db/client";
import { sourceTitle } from "./kinds";
import { compareClaims } from "./matrix";

/** Compares every claim with its anchor and writes the verdicts that changed; returns the ids of those claims. */
export async function compareAgain(tx: Tx, screeningId: string) {
  const sources = await tx.source.findMany({
    where: { screeningId, replacedAt: null },
    include: { claims: { orderBy: { position: "asc" } } },
    orderBy: { id: "asc" },
  });
  const verdicts = new Map(
    compareClaims(sources.map((source) => ({ ...source, title: sourceTitle(source) }))).map((one) => [
      one.claimId,
      one,
    ]),
  );
  const changed: string[] = [];
  for (const claim of sources.flatMap(({ claims }) => claims)) {
    const found = verdicts.get(claim.id);
    const data = {
      against: found?.against ?? null,
      verdict: found?.verdict.verdict ?? null,
      score: found?.verdict.score ?? null,
      words: found?.verdict.words ?? null,
    };
    if (claim.against === data.against && claim.verdict === data.verdict && claim.words === data.words) continue;
    await tx.claim.update({ where: { id: claim.id }, data });
    changed.push(claim.id);
  }
  return changed;
}
