import { db } from "@/lib/db/client";
import { perform } from "@/lib/door/perform";
import type { Spec } from "@/lib/door/spec";
import { repeat } from "@/lib/jobs/loop";
import { screeningInput } from "@/lib/screenings/schema";
import { lockRow } from "@/lib/screenings/write";
import { AssessmentFailed, orNull } from "./assessment-failed";
import { assessInForce } from "./in-force";
import { loadOrFail } from "./load-or-fail";
import { unassessed } from "./states";
import { reassess } from "./write";

/** Tries at the start, which may be that of a version with a mended rule, and every five minutes what could not be assessed. */
export const startAssessingAgain = () =>
  repeat({
    name: "assess-again",
    pause: 5 * 60_000,
    step: async (now) => {
      await assessWhatFailed(now);
      return false;
    },
    trouble: "What could not be assessed was not tried; it is tried again",
  });

/** Assesses the screenings that could not be, each in a turn of its own; whatever still cannot be stays as it is, without another word. */
export async function assessWhatFailed(now: Date) {
  const failed = await db().screening.findMany({ where: { state: unassessed }, select: { id: true } });
  const problems: unknown[] = [];
  for (const { id } of failed) await tryAgain(id, now).catch((problem) => problems.push(problem));
  // One that fails otherwise keeps no other from being assessed.
  if (problems.length > 0) throw new AggregateError(problems, `${problems.length} screenings could not be tried.`);
}

async function tryAgain(screeningId: string, now: Date) {
  const assessed = loadOrFail(db(), screeningId, now).then((facts) => assessInForce(db(), facts, now));
  if (await orNull(assessed)) await orNull(perform(assessedAgain, null, { screeningId }, now));
}

/** By nobody: it is the rules that can do their work again. Reached from here alone. */
const assessedAgain: Spec<typeof screeningInput, null, null> = {
  can: "anyone",
  input: screeningInput,
  async run({ tx, now, input: { screeningId } }) {
    await lockRow(tx, screeningId);
    const still = await tx.screening.findFirst({ where: { id: screeningId, state: unassessed } });
    if (!still) return { happened: null, data: null };
    const rows = await reassess(tx, null, screeningId, now);
    // It went well a moment ago, before the screening was held; where it does not now, nothing is left of this.
    if ((await tx.screening.findUniqueOrThrow({ where: { id: screeningId } })).state === unassessed)
      throw new AssessmentFailed("trying again", null);
    const event = { name: "screening.assessed-after-all", data: {} } as const;
    return { happened: { stream: screeningId, event, rows }, data: null };
  },
};
