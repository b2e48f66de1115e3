import type { Actor } from "@/lib/auth/actor";
import type { Tx } from "@/lib/db/client";
import { Refusal } from "@/lib/door/result";
import { checksFor } from "@/lib/policy/schema";
import { openScreening } from "@/lib/screenings/open";
import { visibleTo as screeningsVisibleTo } from "@/lib/screenings/scope";
import { statedIn } from "@/lib/screenings/stated";
import { whyNotOpen } from "./look-state";
import { looksVisibleTo } from "./scope";
import { staffClaims } from "./staff";
import { lockWork } from "./write";

/** Opens the screening in which somebody is looked at again, with the checks that their policy asks then; one for a look, whoever is first. */
export async function openLook(tx: Tx, actor: Actor, dueId: string, now: Date) {
  const { employment, ...due } = await lockDue(tx, actor, dueId);
  const no = whyNotOpen({ ...due, endedOn: employment.endedOn }, now);
  if (no) throw new Refusal(no.code, no.message);
  const { candidate, position } = employment;
  if (checksFor(position.policyVersion.checks, due.stage).length === 0)
    throw new Refusal("nothing-asked", "The policy of this position asks for no check at this look.");
  const opened = await openScreening(tx, actor, {
    positionId: position.id,
    candidate: { id: candidate.id, wrappedKey: candidate.wrappedKey, isNew: false },
    statements: await statementsOf(tx, actor, employment),
    look: { stage: due.stage, dueOn: due.dueOn },
    now,
  });
  await tx.refreshDue.update({ where: { id: dueId }, data: { screeningId: opened.data.screeningId } });
  return opened;
}

/** A look that the actor may see, with who it is about, locked against every other writer. */
async function lockDue(tx: Tx, actor: Actor, id: string) {
  const where = { AND: [{ id }, looksVisibleTo(actor)] };
  const known = await tx.refreshDue.findFirst({ where, select: { employmentId: true } });
  if (known) await lockWork(tx, known.employmentId);
  const due = await tx.refreshDue.findFirst({
    where,
    include: {
      screening: { select: { ending: true } },
      employment: { include: { candidate: true, position: { include: { policyVersion: true } } } },
    },
  });
  if (!due) throw new Refusal("not-found", "This look again is not there, or not yours to see.");
  return due;
}

type Known = Awaited<ReturnType<typeof lockDue>>["employment"];

/** What the person stated in their newest screening for the position that the actor may see; before any, what the list of staff said. */
async function statementsOf(tx: Tx, actor: Actor, { candidateId, positionId, candidate }: Known) {
  const last = await tx.screening.findFirst({
    where: { AND: [screeningsVisibleTo(actor), { candidateId, positionId }] },
    orderBy: [{ openedAt: "desc" }, { id: "desc" }],
    select: { id: true },
  });
  if (last) return (await statedIn(tx, actor, last.id)).statements;
  return [{ kind: "staff-list", claims: staffClaims(candidate) }] as const;
}
