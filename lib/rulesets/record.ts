import type { Tx } from "@/lib/db/client";

/** How often a version of a rule showed a difference in this company, and what people made of it. */
export type RuleRecord = { rule: string; version: number; raised: number; settled: number; confirmed: number };

/** The record of every rule, newest version first. What counts of a difference is the word that was said last. */
export const loadRecords = (tx: Tx) => tx.$queryRaw<RuleRecord[]>`
  SELECT r.rule, r.version, count(*)::int AS raised,
    (count(*) FILTER (WHERE s.decision = 'settled'))::int AS settled,
    (count(*) FILTER (WHERE s.decision = 'confirmed'))::int AS confirmed
  FROM raised_difference r
  LEFT JOIN (
    SELECT DISTINCT ON (1, 2, 3) "screeningId", rule, left(fingerprint, 32) AS fingerprint, decision
    FROM settlement WHERE decision IN ('settled', 'confirmed') ORDER BY 1, 2, 3, "decidedAt" DESC
  ) s USING ("screeningId", rule, fingerprint)
  GROUP BY r.rule, r.version ORDER BY r.rule, r.version DESC`;
