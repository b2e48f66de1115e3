import type { Event } from "@/lib/audit/events";
import type { RecordedRow } from "@/lib/audit/recorded";
import { hashOfToken } from "@/lib/auth/token";
import { biometricLogIn } from "@/lib/checks/kinds/biometric-log-in";
import { needAllowed } from "@/lib/checks/law";
import type { Tx } from "@/lib/db/client";
import { Refusal } from "@/lib/door/result";
import { lockRow } from "@/lib/screenings/write";
import type { PasskeyResult } from "./results";

/** Minutes for which a link works. */
export const linkMinutes = 10;

/**
 * The session behind a link that still works, with its screening locked: not over, not answered, in a screening that goes on and may
 * still ask this.
 */
export async function findSession(tx: Tx, token: string, now: Date) {
  const tokenHash = hashOfToken(token);
  const working = { tokenHash, result: "pending", expiresAt: { gt: now }, screening: { endedAt: null } };
  const known = await tx.passkeySession.findFirst({ where: working, select: { screeningId: true } });
  if (known) await lockRow(tx, known.screeningId);
  // Read again behind the lock: of two answers at the same moment the second finds nothing.
  const session = known && (await tx.passkeySession.findFirst({ where: working, include: { screening: true } }));
  if (!session)
    throw new Refusal("link-used", "This link has been used or is over. Ask the person you meet for a new one.");
  await needAllowed(tx, session.screeningId, biometricLogIn.id, now);
  return session;
}

type Session = Awaited<ReturnType<typeof findSession>>;
type Answer = { result: PasskeyResult; passkeyId?: string; counter?: number };

/** Ends a session with what came of it: what happened, and what the page is told. */
export async function answered(
  tx: Tx,
  { id, screeningId }: Session,
  answer: Answer,
  now: Date,
  rows: RecordedRow[] = [],
) {
  await tx.passkeySession.update({ where: { id }, data: { ...answer, answeredAt: now } });
  const event: Event = { name: "passkey.answered", data: { outcome: answer.result } };
  const own: RecordedRow = ["passkey_session", id];
  return { happened: { stream: screeningId, event, rows: [...rows, own] }, data: { result: answer.result } };
}

/**
 * The key of a candidate that is asked for again: the newest that somebody saw them enrol, here or in another screening of theirs that
 * is not kept from people. Null while there is none.
 */
export async function standingKey(tx: Tx, { screeningId, candidateId }: { screeningId: string; candidateId: string }) {
  const key = await tx.passkey.findFirst({
    where: {
      ...{ candidateId, endedAt: null },
      sessions: { some: { purpose: "enrol", witnessed: true } },
      OR: [{ screeningId }, { screening: { restrictedAt: null } }],
    },
    orderBy: { enrolledAt: "desc" },
    include: { sessions: { select: { counter: true } } },
  });
  if (!key) return null;
  const counter = Math.max(Number(key.counter), ...key.sessions.map((used) => Number(used.counter ?? 0)));
  return { id: key.id, credential: { id: key.credentialId, publicKey: new Uint8Array(key.publicKey), counter } };
}

/** Ends the keys of a screening but one, with the reason; returns the rows it changed. */
export async function endKeys(
  tx: Tx,
  which: { screeningId: string; id: object | string },
  endReason: string,
  now: Date,
) {
  const data = { endedAt: now, endReason };
  const ended = await tx.passkey.updateManyAndReturn({
    where: { ...which, endedAt: null },
    data,
    select: { id: true },
  });
  return ended.map(({ id }): RecordedRow => ["passkey", id]);
}
