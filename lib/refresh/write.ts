import type { RecordedRow } from "@/lib/audit/recorded";
import type { Actor } from "@/lib/auth/actor";
import type { Tx } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/client";
import { Refusal } from "@/lib/door/result";
import { midnightOf } from "@/lib/matching/utc-day";
import { policyChecks } from "@/lib/policy/schema";
import { type Asks, type Changed, changes, dueDates, isReason, reasons, type Work } from "./due-dates";
import { visibleTo } from "./scope";

/** Locks somebody who works here for the rest of the transaction, so that what is due for them has one writer at a time. */
export const lockWork = (tx: Tx, id: string) =>
  tx.$executeRaw`SELECT id FROM employment WHERE id = ${id}::uuid FOR UPDATE`;

/** Somebody who works here, whom the actor may know of, locked as `lockWork` does. */
export async function findWork(tx: Tx, actor: Actor, id: string) {
  await lockWork(tx, id);
  const work = await tx.employment.findFirst({ where: { AND: [{ id }, visibleTo(actor)] } });
  if (!work) throw new Refusal("not-found", "This person is not there, or not yours to see.");
  return work;
}

/**
 * What follows for the work of a person from a locked screening that has ended as ready: a look again is done, and the next one is due;
 * a hire whose first day is set works here from then on. Doing it again changes nothing. Returns the rows it wrote.
 */
export async function keepWork(tx: Tx, screeningId: string, now: Date): Promise<RecordedRow[]> {
  const screening = await tx.screening.findUniqueOrThrow({
    where: { id: screeningId },
    select: { candidateId: true, positionId: true, refresh: true, startsOn: true, lookFor: true, employment: true },
  });
  const { candidateId, positionId, startsOn, lookFor, employment } = screening;
  if (lookFor && !lookFor.doneAt) {
    await lockWork(tx, lookFor.employmentId);
    await tx.refreshDue.update({ where: { id: lookFor.id }, data: { doneAt: now } });
    await keepDues(tx, lookFor.employmentId);
  }
  if (screening.refresh || !startsOn || employment?.startsOn.getTime() === startsOn.getTime()) return [];
  const hire = { candidateId, positionId, screeningId, startsOn, addedAt: now };
  const { id } = await tx.employment.upsert({ where: { screeningId }, create: hire, update: { startsOn } });
  await keepDues(tx, id);
  return [["employment", id]];
}

/** Writes what is due now for somebody who works here: from the policy of their position, their days, and what was looked at and changed. */
export async function keepDues(tx: Tx, employmentId: string) {
  await lockWork(tx, employmentId);
  const { dues, position, ...work } = await tx.employment.findUniqueOrThrow({
    where: { id: employmentId },
    include: { dues: true, position: { select: { policyVersion: true } } },
  });
  const open = dues.filter(({ doneAt }) => !doneAt);
  const wanted = dueDates(asksOf(position.policyVersion), workOf(work, dues));
  for (const { reason, since, dueOn } of wanted) {
    // A change that is being looked at says nothing about one that came later.
    const row = open.find((one) => one.reason === reason && !(one.screeningId && isChange(reason)));
    if (!row)
      await tx.refreshDue.create({ data: { employmentId, stage: reasons[reason].stage, reason, since, dueOn } });
    else if (!row.screeningId && (+row.since !== +since || +row.dueOn !== +dueOn))
      await tx.refreshDue.update({ where: { id: row.id }, data: { since, dueOn, toldAt: null } });
  }
  const gone = open.filter(({ screeningId, reason }) => !screeningId && wanted.every((due) => due.reason !== reason));
  await tx.refreshDue.deleteMany({ where: { id: { in: gone.map(({ id }) => id) } } });
}

const isChange = (reason: string) => Object.values(changes).some((change) => change === reason);

/** What a version of a policy asks of people who work here. */
export const asksOf = ({ checks, changeDays, earlyChangeDays }: Version): Asks => ({
  stages: policyChecks.parse(checks).map(({ stage }) => stage),
  changeDays,
  earlyChangeDays,
});

type Version = Pick<Prisma.PolicyVersionGetPayload<object>, "checks" | "changeDays" | "earlyChangeDays">;
type Row = Prisma.RefreshDueGetPayload<object>;
type Working = Pick<Prisma.EmploymentGetPayload<object>, "startsOn" | "endedOn" | "screeningId" | "addedAt">;

function workOf({ startsOn, endedOn, screeningId, addedAt }: Working, dues: Row[]): Work {
  const known = dues.flatMap(({ reason, ...due }) => (isReason(reason) ? [{ ...due, reason }] : []));
  return {
    startsOn,
    endedOn,
    broughtInOn: screeningId ? null : midnightOf(addedAt),
    done: known.flatMap(({ reason, doneAt }) => (doneAt ? [{ reason, on: midnightOf(doneAt) }] : [])),
    changed: known
      .filter(({ reason, doneAt, screeningId }) => isChange(reason) && !doneAt && !screeningId)
      .map(({ reason, since }) => ({ reason, on: since })),
  };
}

/**
 * Has somebody who works here looked at again because their name, address or bank account changed, as `what` says. `screeningId` is
 * that of the hire or of a later look. False when they do not work here, have left, or their policy asks nothing after a change.
 */
export async function noticeChange(
  tx: Tx,
  { screeningId, what, now }: { screeningId: string; what: Changed; now: Date },
) {
  const where = { OR: [{ screeningId }, { dues: { some: { screeningId } } }] };
  const work = await tx.employment.findFirst({ where, select: { id: true } });
  return work ? addChange(tx, work.id, what, midnightOf(now)) : false;
}

/** The same for somebody who is known by their work. A change of the same kind that nobody has looked at yet stays as it is. */
export async function addChange(tx: Tx, employmentId: string, what: Changed, on: Date) {
  await lockWork(tx, employmentId);
  const work = await tx.employment.findUniqueOrThrow({
    where: { id: employmentId },
    include: { position: { select: { policyVersion: true } } },
  });
  if (work.endedOn && work.endedOn < on) return false;
  if (!asksOf(work.position.policyVersion).stages.includes("after-change")) return false;
  const reason = changes[what];
  const waiting = { employmentId, reason, screeningId: null, doneAt: null };
  if (await tx.refreshDue.findFirst({ where: waiting })) return true;
  await tx.refreshDue.create({ data: { ...waiting, stage: reasons[reason].stage, since: on, dueOn: on } });
  await keepDues(tx, employmentId);
  return true;
}

/** Sources in which a person's own name and address stand; in others it may be a parcel's or somebody else's. */
const ownSources = ["identity-document", "address-document", "application-form"];

/** Looks at what a new source of a screening that ended as ready states: a name or an address that is not the one known is a change. */
export async function noticeStated(tx: Tx, screeningId: string, source: { id: string; kind: string }, now: Date) {
  if (!ownSources.includes(source.kind)) return;
  const changed = await tx.claim.findMany({
    where: {
      sourceId: source.id,
      attribute: { in: ["name", "address"] },
      verdict: "different",
      screening: { ending: "ready" },
    },
    select: { attribute: true },
  });
  for (const { attribute } of changed)
    await noticeChange(tx, { screeningId, what: attribute === "name" ? "name" : "address", now });
}
