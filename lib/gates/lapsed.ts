import { subDays } from "date-fns";
import { db } from "@/lib/db/client";
import { perform } from "@/lib/door/perform";
import type { Spec } from "@/lib/door/spec";
import { repeat } from "@/lib/jobs/loop";
import { midnightOf } from "@/lib/matching/utc-day";
import { reassess } from "@/lib/risk/write";
import { screeningInput } from "@/lib/screenings/schema";
import { lockRow } from "@/lib/screenings/write";
import { changedGates } from "./changed";
import { loadGates } from "./load";

/** Looks each minute for gates that time alone has closed, until the server stops: at first for all, then for what ended lately. */
export function startWatchingGates() {
  let seen: Date | null = null;
  repeat({
    name: "gates",
    pause: 60_000,
    async step(now) {
      await closeLapsed(seen, now);
      seen = now;
      return false;
    },
    trouble: "Gates that time has closed were not written; it is tried again",
  });
}

/**
 * Writes how the gates stand of the screenings in which a waiver or an early opening has ended since an instant, or ever, and tells the
 * outside. Each in a turn of its own; of two instances one writes, and the other finds nothing left to do.
 */
export async function closeLapsed(since: Date | null, now: Date) {
  const problems: unknown[] = [];
  for (const screeningId of await maybeLapsed(since, now))
    await closeIfLapsed(screeningId, now).catch((problem) => problems.push(problem));
  // One that fails keeps no other open.
  if (problems.length > 0) throw new AggregateError(problems, `${problems.length} screenings could not be written.`);
}

async function closeIfLapsed(screeningId: string, now: Date) {
  if ((await changedGates(db(), screeningId, await loadGates(db(), screeningId, now))).length > 0)
    await perform(writeAgain, null, { screeningId }, now);
}

/** The screenings with an open gate in which something ended. A last day is a UTC day, and over when the next begins. */
async function maybeLapsed(since: Date | null, now: Date) {
  const ended = { lt: midnightOf(now), ...(since && { gte: subDays(midnightOf(since), 1) }) };
  const open = { open: true };
  const found = await db().screening.findMany({
    where: {
      gates: { some: open },
      OR: [
        { gates: { some: { ...open, until: ended } } },
        { waivers: { some: { decision: "granted", until: ended } } },
      ],
    },
    select: { id: true },
  });
  return found.map(({ id }) => id);
}

/** By nobody: it is time that closes them. Reached from here alone. */
const writeAgain: Spec<typeof screeningInput, null, null> = {
  can: "anyone",
  input: screeningInput,
  async run({ tx, now, input: { screeningId } }) {
    await lockRow(tx, screeningId);
    if ((await changedGates(tx, screeningId, await loadGates(tx, screeningId, now))).length === 0)
      return { happened: null, data: null };
    const rows = await reassess(tx, null, screeningId, now);
    return { happened: { stream: screeningId, event: { name: "gate.lapsed", data: {} }, rows }, data: null };
  },
};
