import { subDays } from "date-fns";
import { db } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/client";
import { perform } from "@/lib/door/perform";
import type { Spec } from "@/lib/door/spec";
import { repeat } from "@/lib/jobs/loop";
import { screeningInput } from "@/lib/screenings/schema";
import { lockRow } from "@/lib/screenings/write";

/** Days after the end of a screening for which addresses are kept; the text that candidates are given says so too. */
const keptDays = 180;

/** Forgets addresses whose time is over, from the start on and every hour, until the server stops. */
export const startForgetting = () =>
  repeat({
    ...{ name: "addresses", pause: 60 * 60_000 },
    async step(now) {
      await forgetAddresses(now);
      return false;
    },
    trouble: "Addresses whose time is over were not forgotten; it is tried again",
  });

/** What is kept of addresses in screenings that ended so long ago. One that is restricted is being looked into, so it keeps them. */
const over = (now: Date): Prisma.CandidateSessionWhereInput => ({
  keyed: { not: null },
  screening: { endedAt: { lt: subDays(now, keptDays) }, restrictedAt: null },
});

/** Forgets the addresses whose time is over, a screening at a time; what was said of clocks and networks stays with the assessment. */
export async function forgetAddresses(now: Date) {
  const found = await db().candidateSession.findMany({
    where: over(now),
    distinct: ["screeningId"],
    select: { screeningId: true },
  });
  for (const { screeningId } of found) await perform(forgetting, null, { screeningId }, now);
}

/** By nobody: it is time that ends them. Reached from here alone. */
const forgetting: Spec<typeof screeningInput, null, null> = {
  can: "anyone",
  input: screeningInput,
  async run({ tx, now, input: { screeningId } }) {
    await lockRow(tx, screeningId);
    const gone = await tx.candidateSession.updateManyAndReturn({
      where: { screeningId, ...over(now) },
      data: { keyed: null, sealed: null },
      select: { id: true },
    });
    if (gone.length === 0) return { happened: null, data: null };
    const rows = gone.map(({ id }) => ["candidate_session", id] as const);
    const event = { name: "session.forgotten", data: { number: gone.length } } as const;
    return { happened: { stream: screeningId, event, rows }, data: null };
  },
};
