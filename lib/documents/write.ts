import type { RecordedRow } from "@/lib/audit/recorded";
import type { Actor } from "@/lib/auth/actor";
import type { Tx } from "@/lib/db/client";
import { env } from "@/lib/env";
import { needEvidence } from "@/lib/evidence/write";
import type { Issued } from "@/lib/policy/jurisdictions";
import { mayKeep } from "./guard";
import { type NumberKind, numbersMoved } from "./load";
import { keyedNumber } from "./numbers";

type Typed = { screeningId: string; details: Issued; evidenceId?: string; backId?: string };

/** The pictures of a document that is typed in; refused where they are not there, not the actor's to see, or not to be kept. */
export async function picturesOf(tx: Tx, actor: Actor, { screeningId, details, evidenceId, backId }: Typed) {
  const sides = [
    ["front", evidenceId],
    ["back", backId],
  ] as const;
  for (const [side, id] of sides) {
    if (!id) continue;
    mayKeep(details, side);
    await needEvidence(tx, actor, screeningId, id);
  }
  return { evidenceId, backId };
}

type Whose = { screeningId: string; candidateId: string; sourceId: string };

/** Keeps the keyed fingerprint of a document's number, and nothing else of it, once its source was added; returns the rows it wrote. */
export async function keepNumber(
  tx: Tx,
  whose: Whose,
  { number, issuer }: { number?: string; issuer: string },
  now: Date,
) {
  return keepKeyed(tx, whose, { kind: "document-number", keyed: keyedNumber(number ?? "", issuer, companyKey()) }, now);
}

const companyKey = () => env().BONAFIDE_COMPANY_KEY;

/** The same for the keyed fingerprint of any number; null where none was told. */
export async function keepKeyed(
  tx: Tx,
  whose: Whose,
  { kind, keyed }: { kind: NumberKind; keyed: string | null },
  now: Date,
) {
  // Two candidates with one number at once: the second waits here, and then sees the first, also when it is one that goes.
  // In the order of the numbers, so that two who exchange theirs do not wait in a circle.
  const moved = (await numbersMoved(tx, whose.screeningId, now)).map((one) => one.keyed);
  for (const one of [...new Set(keyed ? [...moved, keyed] : moved)].sort())
    await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${one}, 0))`;
  if (!keyed) return [];
  const { id } = await tx.identifier.create({ data: { ...whose, kind, keyed, at: now } });
  return [["identifier", id]] satisfies RecordedRow[];
}
