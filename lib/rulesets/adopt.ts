import { z } from "zod";
import type { RecordedRow } from "@/lib/audit/recorded";
import type { Tx } from "@/lib/db/client";
import { perform } from "@/lib/door/perform";
import type { Spec } from "@/lib/door/spec";
import { edition } from "@/lib/risk/assess";
import { engineOf } from "@/lib/risk/editions";

/**
 * Gives rulesets that nobody released a row each: those that stored assessments name, which were numbered as their editions before
 * companies had rulesets of their own, and this edition where nothing is stored or nothing here can assess by what was. Every start of
 * the server calls this; of two instances one does it.
 */
export const adoptRulesets = (now = new Date()) => perform(adopting, null, {}, now);

const adopting: Spec<z.ZodType<object>, null, null> = {
  can: "anyone",
  input: z.object({}),
  async run({ tx, now }) {
    const rows = await adopt(tx, now);
    const newest = await tx.ruleset.findFirstOrThrow({ orderBy: { number: "desc" } });
    if (rows.length === 0) return { happened: null, data: null };
    const event = { name: "ruleset.shipped", data: { number: newest.number, edition: newest.edition } } as const;
    return { happened: { stream: "company", event, rows }, data: null };
  },
};

/** The same within a transaction; the rows that it wrote. */
export async function adopt(tx: Tx, now: Date): Promise<RecordedRow[]> {
  // An entry would wait for the company's stream in any case; waiting before reading lets two start at once.
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended('company', 0))`;
  if (await tx.ruleset.findFirst()) return [];
  const used = await tx.$queryRaw<{ number: number; since: Date }[]>`
    SELECT ruleset AS number, min(at) AS since FROM assessment GROUP BY ruleset ORDER BY ruleset`;
  const newest = used.at(-1);
  if (!newest || !(await engineOf(newest.number))) used.push({ number: edition, since: now });
  const rows = await tx.ruleset.createManyAndReturn({
    data: used.map(({ number, since }) => ({ number, edition: number, releasedAt: since })),
  });
  return rows.map(({ id }) => ["ruleset", id]);
}
