import { setTimeout as sleep } from "node:timers/promises";
import { z } from "zod";
import { db } from "@/lib/db/client";
import { perform } from "@/lib/door/perform";
import type { Spec } from "@/lib/door/spec";
import { keepRaised } from "@/lib/risk/raised";
import { replay, toReplay } from "./replay";

/** Assessments in a part: about a second of work, and little memory. */
const size = 200;

/** Milliseconds until it is looked again where there was nothing to do. */
export const replayPause = 2_000;

/**
 * Makes the next part of the stored assessments again, of a replay that was begun and has not ended; whether there may be more. How far
 * it is stands in the database: whoever comes next goes on from there, and of many instances one works at a time.
 */
export async function replayPart(now: Date) {
  const done = await perform(part, null, {}, now);
  return done.ok && done.data;
}

const part: Spec<z.ZodType<object>, boolean, null> = {
  can: "anyone",
  input: z.object({}),
  async run({ tx, now }) {
    const [open] = await tx.$queryRaw<{ id: string }[]>`
      SELECT id FROM replay WHERE "endedAt" IS NULL ORDER BY id LIMIT 1 FOR UPDATE SKIP LOCKED`;
    if (!open) return { happened: null, data: false };
    const { id, after, startedAt } = await tx.replay.findUniqueOrThrow({ where: open });
    const stored = await tx.assessment.findMany({
      where: { at: { lte: startedAt }, ...(after && { id: { gt: after } }) },
      ...{ orderBy: { id: "asc" }, take: size, include: toReplay },
    });
    const all = await replay(tx, stored);
    const count = (outcome: string) => all.filter(({ replayed }) => replayed.outcome === outcome).length;
    const ended = stored.length < size;
    const { same, different, withoutEdition, erased } = await tx.replay.update({
      where: { id },
      data: {
        same: { increment: count("same") },
        different: { increment: count("different") },
        withoutEdition: { increment: count("withoutEdition") },
        erased: { increment: count("erased") },
        after: stored.at(-1)?.id ?? after,
        ...(ended && { endedAt: now }),
      },
    });
    await tx.replayFinding.createMany({
      data: all.flatMap(({ assessment, replayed }) =>
        replayed.outcome === "different" ? [{ replayId: id, assessmentId: assessment.id, what: replayed.what }] : [],
      ),
    });
    // Differences were not kept by themselves from the beginning.
    await keepRaised(
      tx,
      all.flatMap(({ assessment: { screeningId, at }, replayed }) =>
        replayed.outcome === "same" ? [{ screeningId, at, differences: replayed.differences }] : [],
      ),
    );
    const event = { name: "replay.ended", data: { same, different, withoutEdition, erased } } as const;
    return { happened: ended ? { stream: "company", event, rows: [] } : null, data: true };
  },
};

/** Makes all of them again while whoever asks waits, for the command line. */
export async function replayAll(now: Date) {
  const { id } = await db().replay.create({ data: { startedAt: now } });
  for (;;) {
    const replay = await db().replay.findUniqueOrThrow({
      where: { id },
      include: { found: { include: { assessment: { select: { screeningId: true, number: true } } } } },
    });
    if (replay.endedAt) return replay;
    // Nothing to do here: another instance makes the part that is next.
    if (!(await replayPart(new Date()))) await sleep(replayPause);
  }
}

/** Makes every assessment of one screening again, for the command line, which says what came of each. */
export async function replayScreening(screeningId: string) {
  const stored = await db().assessment.findMany({
    where: { screeningId },
    ...{ orderBy: { number: "asc" }, include: toReplay },
  });
  return replay(db(), stored);
}
