import { randomUUID } from "node:crypto";
import type { RecordedRow } from "@/lib/audit/recorded";
import { sessions } from "@/lib/checks/kinds/sessions";
import { isStopped, loadLaw } from "@/lib/checks/law";
import { lackingConsents } from "@/lib/consents/write";
import type { Tx } from "@/lib/db/client";
import { env } from "@/lib/env";
import type { Clock } from "@/lib/matching/clocks";
import { isPublicIp, readIp } from "@/lib/matching/ip-addresses";
import { clockJudge } from "./clock";
import { keyedIp, sealIp } from "./keyed";
import { judgeNetwork } from "./operator-list";
import type { Origin } from "./origins";

type Owner = { id: string; wrappedKey: Uint8Array };
type Whose = { screeningId: string; candidate: Owner; origin: Origin; enteredById?: string; linkId?: string };
type Seen = { at: Date; address: string | null; clock: Clock | null };

// The language of a browser is not read at all: which one people prefer stands for where they come from, and GUIDANCE section 3 rules
// it out of every score, so that keeping it would serve nothing.

/**
 * Keeps sessions of a locked screening. Of an address there is its code and its seal, of a clock whether it agrees; what is there
 * already is left out, so that a log may be added again. Returns the rows it wrote.
 */
export async function keepSessions(tx: Tx, whose: Whose, seen: readonly Seen[], now: Date): Promise<RecordedRow[]> {
  const { screeningId, candidate, origin, enteredById, linkId } = whose;
  const judgeClock = await clockJudge(tx, screeningId);
  const made = seen.map(({ at, address, clock }) => {
    const id = randomUUID();
    const ip = address === null ? null : readIp(address);
    // An address inside somebody's own network is the same in many homes, so it is not kept.
    const known = ip !== null && isPublicIp(ip) ? ip : null;
    return {
      ...{ id, screeningId, candidateId: candidate.id, at, origin, enteredById, linkId, enteredAt: now },
      keyed: known === null ? null : keyedIp(known, env().BONAFIDE_COMPANY_KEY),
      sealed: known === null || address === null ? null : sealIp(address, candidate, id),
      ...judgeNetwork(known),
      clock: judgeClock(clock, at),
    };
  });
  const there = await tx.candidateSession.findMany({ where: { screeningId }, select: { at: true, keyed: true } });
  const before = new Set(there.map(sameSession));
  const fresh = made.filter((one) => !before.has(sameSession(one)));
  await waitForOthers(
    tx,
    fresh.flatMap(({ keyed }) => keyed ?? []),
  );
  await tx.candidateSession.createMany({ data: fresh });
  return fresh.map(({ id }) => ["candidate_session", id] as const);
}

const sameSession = ({ at, keyed }: { at: Date; keyed: string | null }) => `${at.toISOString()} ${keyed}`;

/** Two candidates with one address at once: the second waits here, and then sees the first. In the order of the codes, so that nobody waits in a circle. */
async function waitForOthers(tx: Tx, keyed: string[]) {
  for (const one of [...new Set(keyed)].sort())
    await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${one}, 0))`;
}

/** Whether sessions of a screening may be kept now without anybody at work on it: its check is open, lawful, and the candidate was told. */
export async function keepsSessions(tx: Tx, screeningId: string, now: Date) {
  const { id: kind, consents = [] } = sessions;
  const open = { screeningId, kind, notAsked: false, completions: { none: { reopenedAt: null } } };
  if ((await tx.check.count({ where: open })) === 0) return false;
  if (isStopped(await loadLaw(tx, screeningId, kind, now))) return false;
  return (await lackingConsents(tx, screeningId, consents)).length === 0;
}
