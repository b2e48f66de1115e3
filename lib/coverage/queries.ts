import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { may } from "@/lib/auth/permissions";
import { db } from "@/lib/db/client";
import { policyChecks } from "@/lib/policy/schema";
import { excluded } from "@/lib/risk/excluded";
import { lackingFor } from "./configuration";
import { covers } from "./cover";
import { countStandings, standingOf } from "./standing";

/** The measures of the advisory, what implements each, and where each stands in this deployment: counts and names of policies alone. */
export async function getCoverage(actor: Actor) {
  if (!may(actor.role, "coverage:read")) throw new Error("Only compliance sees where the measures stand.");
  const [policies, counts] = await Promise.all([publishedPolicies(), countScreenings()]);
  const measures = covers().map((cover) => {
    const own = cover.checks.map(({ id }) => id);
    const asking = policies.filter(({ kinds }) => kinds.some((kind) => own.includes(kind)));
    const found = counts.find(({ measure }) => measure === cover.id);
    return {
      ...cover,
      standing: standingOf(
        cover,
        policies.flatMap(({ kinds }) => kinds),
      ),
      policies: asking.map(({ name }) => name),
      lacking: cover.missing === null ? lackingFor(cover.id) : null,
      screenings: { asked: Number(found?.asked ?? 0), done: Number(found?.done ?? 0) },
    };
  });
  return {
    measures,
    counts: countStandings(measures),
    excluded: excluded.map(({ title, reason }) => ({ title, reason })),
  };
}

export type CoverageView = Awaited<ReturnType<typeof getCoverage>>;
export type MeasureView = CoverageView["measures"][number];

/** The kinds of checks in the newest version of every policy. */
async function publishedPolicies() {
  const found = await db().policy.findMany({
    orderBy: { name: "asc" },
    select: { name: true, versions: { orderBy: { number: "desc" }, take: 1, select: { checks: true } } },
  });
  return found.map(({ name, versions }) => ({
    name,
    kinds: versions.flatMap(({ checks }) => policyChecks.parse(checks).map(({ kind }) => kind)),
  }));
}

/** Of each measure, in how many screenings that go on its checks are asked, and in how many of those all of them are done. */
async function countScreenings() {
  const pairs = covers().flatMap(({ id, checks }) => checks.map((check) => [id, check.id] as const));
  const [ids, kinds] = [pairs.map(([id]) => id), pairs.map(([, kind]) => kind)];
  return db().$queryRaw<{ measure: string; asked: bigint; done: bigint }[]>`
    SELECT measure, count(*) AS asked, count(*) FILTER (WHERE undone = 0) AS done FROM (
      SELECT of.measure, c."screeningId", count(*) FILTER (WHERE NOT EXISTS (
        SELECT FROM completion p WHERE p."checkId" = c.id AND p."reopenedAt" IS NULL)) AS undone
      FROM "check" c JOIN screening s ON s.id = c."screeningId" AND s."endedAt" IS NULL
        JOIN unnest(${ids}::text[], ${kinds}::text[]) AS of(measure, kind) ON of.kind = c.kind
      GROUP BY 1, 2) AS each
    GROUP BY measure`;
}
