import type { RecordedRow } from "@/lib/audit/recorded";
import type { Actor } from "@/lib/auth/actor";
import type { Tx } from "@/lib/db/client";
import { Refusal } from "@/lib/door/result";
import { importKey } from "@/lib/imports/import-key";
import { rowKey, type StaffRow } from "@/lib/imports/row";
import type { ScreenedCandidate } from "@/lib/screenings/open";
import { asksOf, keepDues } from "./write";

type Given = { positionId: string; row: StaffRow };

/** Writes a new person with the work they have here already, and what is due for them; a row that was brought in for the position is refused. */
export async function bringIn(tx: Tx, actor: Actor, { id, wrappedKey }: ScreenedCandidate, given: Given, now: Date) {
  const { positionId, row } = given;
  await mayBringIn(tx, actor, positionId);
  const key = importKey(rowKey(row));
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`${positionId} ${key}`}, 0))`;
  const known = { positionId_importKey: { positionId, importKey: key } };
  if (await tx.employment.findUnique({ where: known }))
    throw new Refusal("imported", "This row was imported for this position already.");
  const person = { id, wrappedKey, name: row.name, email: row.email?.toLowerCase(), createdAt: now };
  await tx.candidate.create({ data: person });
  const startsOn = new Date(row.startsOn);
  const work = await tx.employment.create({
    data: { candidateId: id, positionId, startsOn, importKey: key, addedAt: now },
  });
  await keepDues(tx, work.id);
  const rows: RecordedRow[] = [
    ["candidate", id],
    ["employment", work.id],
  ];
  return { employmentId: work.id, rows };
}

async function mayBringIn(tx: Tx, actor: Actor, id: string) {
  await tx.$executeRaw`SELECT id FROM position WHERE id = ${id}::uuid FOR SHARE`;
  const position = await tx.position.findFirst({
    where: { id, closedAt: null, recruiters: { some: { userId: actor.id } } },
    select: { policyVersion: true },
  });
  if (!position) throw new Refusal("not-found", "This position is closed, or not one of yours.");
  if (!asksOf(position.policyVersion).stages.includes("yearly"))
    throw new Refusal(
      "nothing-asked",
      "The policy of this position asks nothing every year, so there is no look back.",
    );
}
