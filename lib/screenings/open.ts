import { randomUUID } from "node:crypto";
import { addBusinessDays } from "date-fns";
import { reassessOthers } from "@/lib/alike/others";
import { keyedIn, waitForSame } from "@/lib/alike/write";
import type { RecordedRow } from "@/lib/audit/recorded";
import type { Happening } from "@/lib/audit/write";
import type { Actor } from "@/lib/auth/actor";
import { newCandidateKey } from "@/lib/candidates/keys";
import { visibleTo as candidatesVisibleTo } from "@/lib/candidates/scope";
import type { Tx } from "@/lib/db/client";
import { Refusal } from "@/lib/door/result";
import { checksFor } from "@/lib/policy/schema";
import { keepProtected } from "@/lib/protected-address/write";
import { reassess } from "@/lib/risk/write";
import { addSource } from "@/lib/sources/write";
import { reassessAlike } from "@/lib/texts/same-text";
import { keepTexts } from "@/lib/texts/write";
import { refuseTaken } from "./external-id";
import { visibleTo } from "./scope";

/** Working days that a screening is meant to take. */
const workingDays = 10;

/** What a person states about themself, by the kind of source in which they do. */
type Statement = Pick<Parameters<typeof addSource>[1], "kind" | "label" | "details" | "claims">;

type Opening = {
  positionId: string;
  candidate: ScreenedCandidate;
  /** At least one; the first names a new candidate. */
  statements: readonly [Statement, ...Statement[]];
  /** Says which row of a list this is; the same one twice for a position is refused. */
  importKey?: string;
  /** What the employer's own system calls the screening. */
  externalId?: string | null;
  /** Given for a look again at somebody who works here: the stage whose checks it has, and until when it should be done. */
  look?: { stage: string; dueOn: Date };
  /** The words of the first statement's file, which are compared with other candidates'. */
  text?: string;
  /** Writes that file, and says which evidence it became. */
  keepFile?(screeningId: string): Promise<{ evidenceId: string; rows: RecordedRow[] }>;
  now: Date;
};

export type ScreenedCandidate = { id: string; wrappedKey: Uint8Array<ArrayBuffer>; isNew: boolean };

/** The candidate of this id, whom the actor must be allowed to know of; without an id, somebody who is about to be written. */
export async function candidateFor(tx: Tx, actor: Actor, id?: string): Promise<ScreenedCandidate> {
  if (!id) {
    const id = randomUUID();
    return { id, wrappedKey: newCandidateKey(id), isNew: true };
  }
  const where = { AND: [{ id }, candidatesVisibleTo(actor)] };
  const known = await tx.candidate.findFirst({ where, select: { id: true, wrappedKey: true } });
  if (!known) throw new Refusal("not-found", "This candidate is not there, or not yours to see.");
  return { ...known, isNew: false };
}

/** Opens a screening: the candidate if they are new, the checklist by the position's policy, what they state, the first assessment. */
export async function openScreening(tx: Tx, actor: Actor, opening: Opening) {
  const { candidate, statements, importKey, externalId, keepFile, text, look, now } = opening;
  const position = await openPosition(tx, actor, opening.positionId, look ? {} : { closedAt: null });
  if (importKey) await refuseImported(tx, actor, position.id, importKey);
  if (externalId) await refuseTaken(tx, externalId);
  if (candidate.isNew) await writeCandidate(tx, candidate, statements[0], now);
  else if (!look) await refuseTwice(tx, actor, position.id, candidate.id);
  const { id: screeningId } = await tx.screening.create({
    data: {
      candidateId: candidate.id,
      positionId: position.id,
      policyVersionId: position.policyVersionId,
      recruiterId: actor.id,
      openedAt: now,
      turnSince: now,
      dueOn: look?.dueOn ?? addBusinessDays(now, workingDays),
      refresh: look?.stage,
      livesIn: look && look.stage !== "after-change" ? await lastHome(tx, candidate.id) : "",
      importKey,
      externalId,
    },
  });
  const checks = await tx.check.createManyAndReturn({
    data: checksFor(position.policyVersion.checks, look?.stage ?? null).map(({ kind, stage, required }) => ({
      kind,
      stage,
      required,
      screeningId,
    })),
    select: { id: true },
  });
  const file = await keepFile?.(screeningId);
  const rows: RecordedRow[] = [
    ...(await keepProtected(tx, screeningId, candidate.id, now)),
    ...(candidate.isNew ? [["candidate", candidate.id] as const] : []),
    ...checks.map(({ id }) => ["check", id] as const),
    ...(file?.rows ?? []),
  ];
  await waitForSame(
    tx,
    statements.flatMap(keyedIn).map(({ keyed }) => keyed),
  );
  for (const [place, statement] of statements.entries()) {
    const evidenceId = place === 0 ? file?.evidenceId : undefined;
    const added = await addSource(tx, { screeningId, ...statement, evidenceId, now });
    rows.push(...added.rows);
    if (place === 0 && text) {
      const resume = { what: "resume", sourceId: added.sourceId, text } as const;
      rows.push(...(await keepTexts(tx, screeningId, [resume], now)));
    }
  }
  rows.push(...(await reassess(tx, actor, screeningId, now)));
  const claims = statements.reduce((count, statement) => count + statement.claims.length, 0);
  const known = look ? { look: look.stage } : candidate.isNew ? {} : { again: true };
  const event = { name: "screening.opened", data: { source: statements[0].kind, claims, ...known } } as const;
  return {
    happened: { stream: screeningId, event, rows } satisfies Happening,
    data: { screeningId },
    async afterwards() {
      await reassessOthers(screeningId, now);
      if (text) await reassessAlike(screeningId, now);
    },
  };
}

/** Where somebody who works here was said to live last; after a change it is asked anew. */
async function lastHome(tx: Tx, candidateId: string) {
  const said = { candidateId, livesIn: { not: "" } };
  const last = await tx.screening.findFirst({ where: said, orderBy: { openedAt: "desc" }, select: { livesIn: true } });
  return last?.livesIn ?? "";
}

/** Whoever closes the position at this moment is waited for, and waits for this. Who works here is looked at also once it is closed. */
async function openPosition(tx: Tx, actor: Actor, id: string, open: { closedAt?: null }) {
  await tx.$executeRaw`SELECT id FROM position WHERE id = ${id}::uuid FOR SHARE`;
  const position = await tx.position.findFirst({
    where: { id, ...open, recruiters: { some: { userId: actor.id } } },
    include: { policyVersion: true },
  });
  if (position) return position;
  const fields = { positionId: "Choose a position." };
  throw new Refusal("not-found", "This position is closed, or not one of yours.", fields);
}

function writeCandidate(tx: Tx, { id, wrappedKey }: ScreenedCandidate, { claims }: Statement, now: Date) {
  const text = (attribute: string) => claims.find((claim) => claim.attribute === attribute)?.text;
  // In small letters, because people who share an address are found by it.
  const email = text("email")?.toLowerCase();
  return tx.candidate.create({
    data: { id, wrappedKey, name: text("name") ?? "", email, phone: text("phone"), createdAt: now },
  });
}

/** A row comes in once. Whether that was into a screening which is kept from the actor is not said to them. */
async function refuseImported(tx: Tx, actor: Actor, positionId: string, importKey: string) {
  await waitForOthers(tx, `${positionId} ${importKey}`);
  const row = { positionId, importKey };
  if (await tx.screening.findFirst({ where: { AND: [visibleTo(actor), row] } }))
    throw new Refusal("imported", "This row was imported for this position already.");
  if (await tx.screening.findFirst({ where: row }))
    throw new Refusal("not-imported", "This row could not be imported; ask compliance.");
}

/** One open screening for a position is enough; one that is kept from the actor is as if it were not there. */
async function refuseTwice(tx: Tx, actor: Actor, positionId: string, candidateId: string) {
  await waitForOthers(tx, `${positionId} ${candidateId}`);
  const open = { positionId, candidateId, endedAt: null, refresh: null };
  if (await tx.screening.findFirst({ where: { AND: [visibleTo(actor), open] } }))
    throw new Refusal("open-already", "This person has an open screening for this position already.");
}

/** Two who open the same at once wait for each other here. */
const waitForOthers = (tx: Tx, same: string) =>
  tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${same}, 0))`;
