import type { RecordedRow } from "@/lib/audit/recorded";
import type { Actor } from "@/lib/auth/actor";
import type { Tx } from "@/lib/db/client";
import { Refusal } from "@/lib/door/result";
import { isProtected } from "@/lib/protected-address/load";
import { visibleChecks } from "@/lib/screenings/scope";
import { isAddressCheck } from "./by-compliance";
import { needAllowed } from "./law";

/** Said where somebody would work on a check that two people agreed not to ask. */
export const notAskedHere = "Two people agreed not to ask this check here. Propose to require it, then do it.";

/** A check of a locked screening that the actor may see; others look as if they were not there. */
export async function findCheck(tx: Tx, actor: Actor, screeningId: string, kind: string) {
  const check = await tx.check.findFirst({
    where: { screeningId, kind, ...visibleChecks(actor) },
    include: { completions: { where: { reopenedAt: null } } },
  });
  if (!check) throw new Refusal("not-found", "This check is not part of the screening, or not yours to see.");
  return check;
}

/**
 * Marks a check as started by its first piece of work; refused once it is done, where the law does not allow it, or while a consent it
 * needs is missing or taken back. Returns the check and the rows it wrote.
 */
export async function workOn(tx: Tx, actor: Actor, screeningId: string, kind: string, now: Date) {
  const check = await findOpen(tx, actor, screeningId, kind);
  await needAllowed(tx, screeningId, kind, now);
  return started(tx, check, now);
}

/** The same for closing a check as not verified, which must be possible where a consent is never given. */
export async function giveUpOn(tx: Tx, actor: Actor, screeningId: string, kind: string, now: Date) {
  return started(tx, await findOpen(tx, actor, screeningId, kind), now);
}

/** Refuses work on a check about an address that compliance takes care of. */
export async function needOpenAddress(tx: Tx, screeningId: string, kind: string) {
  if (isAddressCheck(kind) && (await isProtected(tx, screeningId)))
    throw new Refusal("protected-address", "Compliance takes care of this address.");
}

async function findOpen(tx: Tx, actor: Actor, screeningId: string, kind: string) {
  const check = await findCheck(tx, actor, screeningId, kind);
  if (check.notAsked) throw new Refusal("not-asked", notAskedHere);
  await needOpenAddress(tx, screeningId, kind);
  if (check.completions.length > 0)
    throw new Refusal("check-done", "This check is done. Reopen it with a reason, then change it.");
  return check;
}

async function started(tx: Tx, check: Awaited<ReturnType<typeof findCheck>>, now: Date) {
  if (check.startedAt) return { check, rows: [] as RecordedRow[] };
  await tx.check.update({ where: { id: check.id }, data: { startedAt: now } });
  return { check, rows: [["check", check.id]] as RecordedRow[] };
}
