import type { z } from "zod";
import { db } from "@/lib/db/client";
import { perform } from "@/lib/door/perform";
import type { Spec } from "@/lib/door/spec";
import { unassessed } from "@/lib/risk/states";
import { reassess } from "@/lib/risk/write";
import { screeningInput } from "@/lib/screenings/schema";
import { lockRow } from "@/lib/screenings/write";

/**
 * Assesses open screenings by the ruleset in force that were last assessed by an earlier one, each in a turn of its own; those that have
 * ended stay as they are. One that cannot be assessed by it says so, and is tried again with all such. Which are left is known from the screenings themselves: whoever comes next goes on, and two do none twice.
 */
export async function applyRuleset(now: Date) {
  const problems: unknown[] = [];
  for (let after: string | undefined; ; ) {
    const number = await numberInForce();
    const left = await db().screening.findMany({
      where: { endedAt: null, ruleset: { lt: number }, ...(after && { id: { gt: after } }) },
      ...{ select: { id: true }, orderBy: { id: "asc" }, take: 100 },
    });
    for (const { id } of left) await applyTo(id, now).catch((problem) => problems.push(problem));
    after = left.at(-1)?.id;
    if (!after) break;
  }
  // One that fails keeps no other waiting.
  if (problems.length > 0) throw new AggregateError(problems, `${problems.length} screenings could not be assessed.`);
}

/** 0 where nobody released any and none came with an earlier version. */
const numberInForce = async () => (await db().ruleset.aggregate({ _max: { number: true } }))._max.number ?? 0;

const applyTo = (screeningId: string, now: Date) => perform(applying, null, { screeningId }, now);

/** By nobody: it is the release that asks for it. Reached from here alone. */
const applying: Spec<z.ZodType<{ screeningId: string }>, null, null> = {
  can: "anyone",
  input: screeningInput,
  async run({ tx, now, input: { screeningId } }) {
    await lockRow(tx, screeningId);
    const number = (await tx.ruleset.aggregate({ _max: { number: true } }))._max.number ?? 0;
    const left = await tx.screening.findFirst({ where: { id: screeningId, endedAt: null, ruleset: { lt: number } } });
    if (!left) return { happened: null, data: null };
    const rows = await reassess(tx, null, screeningId, now);
    const { state } = await tx.screening.update({ where: { id: screeningId }, data: { ruleset: number } });
    const name = state === unassessed ? "screening.ruleset-not-applied" : "screening.ruleset-applied";
    return { happened: { stream: screeningId, event: { name, data: { number } }, rows }, data: null };
  },
};
