import { subDays } from "date-fns";
import type { Tx } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/client";
import { transaction } from "@/lib/door/perform";
import { midnightOf } from "@/lib/matching/utc-day";
import { notify } from "@/lib/notifications/write";
import { plusDays } from "./due-dates";

/** Days for which a recruiter is not reminded again. */
const quietDays = 7;
/** Days before a look is due from which recruiters are reminded of it. */
const aheadDays = 7;

/**
 * Tells compliance once of looks that are overdue, and reminds recruiters of what is due for the people of their positions, each at most
 * once a week. Servers that do it at once wait for nobody: one does it, the others leave it. Of a restricted screening nobody is told.
 */
export const remindOfLooks = (now = new Date()) =>
  transaction(async (tx) => {
    const [{ mine } = { mine: false }] = await tx.$queryRaw<{ mine: boolean }[]>`
      SELECT pg_try_advisory_xact_lock(hashtextextended('remind of looks', 0)) AS mine`;
    if (!mine) return;
    await tellCompliance(tx, now);
    await remindRecruiters(tx, now);
  });

/** What is still to be looked at and due before a day, of people who work here and whom every recruiter of the position may see. */
const dueBefore = (day: Date, today: Date): Prisma.RefreshDueWhereInput => ({
  doneAt: null,
  dueOn: { lt: day },
  AND: [
    // In SQL an end that is not there is not other than "stopped".
    {
      OR: [
        { screeningId: null },
        { screening: { restrictedAt: null, OR: [{ ending: null }, { ending: { not: "stopped" } }] } },
      ],
    },
    { employment: { OR: [{ endedOn: null }, { endedOn: { gte: today } }] } },
    { employment: { OR: [{ screeningId: null }, { screening: { restrictedAt: null } }] } },
  ],
});

async function tellCompliance(tx: Tx, now: Date) {
  const today = midnightOf(now);
  const { count } = await tx.refreshDue.updateMany({
    where: { AND: [{ toldAt: null }, dueBefore(today, today)] },
    data: { toldAt: now },
  });
  if (count > 0) await notify(tx, { kind: "looks-overdue", screeningId: null, to: "compliance", by: null, now });
}

async function remindRecruiters(tx: Tx, now: Date) {
  const today = midnightOf(now);
  const due = dueBefore(plusDays(today, aheadDays), today);
  const people = await tx.user.findMany({
    where: {
      role: "recruiter",
      disabledAt: null,
      recruitsFor: { some: { position: { employments: { some: { dues: { some: due } } } } } },
      notifications: { none: { kind: "looks-due", at: { gt: subDays(now, quietDays) } } },
    },
    select: { id: true },
  });
  if (people.length === 0) return;
  await notify(tx, { kind: "looks-due", screeningId: null, to: people.map(({ id }) => id), by: null, now });
}
