import { randomUUID } from "node:crypto";
import { addBusinessDays } from "date-fns";
import type { RecordedRow } from "@/lib/audit/recorded";
import type { Happening } from "@/lib/audit/write";
import type { Actor } from "@/lib/auth/actor";
import { newCandidateKey } from "@/lib/candidates/keys";
import type { Tx } from "@/lib/db/client";
import { Refusal } from "@/lib/door/result";
import { policyChecks } from "@/lib/policy/schema";
import { reassess } from "@/lib/risk/write";
import type { ReadClaim } from "@/lib/sources/reading";
import { addSource } from "@/lib/sources/write";

/** Working days that a screening is meant to take. */
const workingDays = 10;

type Opening = {
  positionId: string;
  source: "application-form" | "json-resume";
  claims: ReadClaim[];
  /** The candidate as made by `newCandidate`. */
  candidate: NewCandidate;
  /** Writes the file that was imported, and says which evidence it became. */
  keepFile?(screeningId: string): Promise<{ evidenceId: string; rows: RecordedRow[] }>;
  now: Date;
};

export type NewCandidate = ReturnType<typeof newCandidate>;

/** Id and key of a candidate who is about to be written. */
export function newCandidate() {
  const id = randomUUID();
  return { id, wrappedKey: newCandidateKey(id) };
}

/** Brings a candidate in: candidate, screening, checklist by the position's policy, first source, first assessment. */
export async function openScreening(tx: Tx, actor: Actor, opening: Opening) {
  const { positionId, source, claims, candidate, keepFile, now } = opening;
  const position = await tx.position.findFirst({
    where: { id: positionId, closedAt: null, recruiters: { some: { userId: actor.id } } },
    include: { policyVersion: true },
  });
  if (!position)
    throw new Refusal("not-found", "This position is closed, or not one of yours.", {
      positionId: "Choose a position.",
    });
  const text = (attribute: string) => claims.find((claim) => claim.attribute === attribute)?.text;
  const name = text("name") ?? "";
  await tx.candidate.create({
    data: { ...candidate, name, email: text("email"), phone: text("phone"), createdAt: now },
  });
  const screening = await tx.screening.create({
    data: {
      candidateId: candidate.id,
      positionId,
      policyVersionId: position.policyVersionId,
      recruiterId: actor.id,
      openedAt: now,
      turnSince: now,
      dueOn: addBusinessDays(now, workingDays),
    },
  });
  const checks = await tx.check.createManyAndReturn({
    data: policyChecks.parse(position.policyVersion.checks).map((check) => ({ ...check, screeningId: screening.id })),
    select: { id: true },
  });
  const file = await keepFile?.(screening.id);
  const added = await addSource(tx, {
    screeningId: screening.id,
    kind: source,
    evidenceId: file?.evidenceId,
    claims,
    now,
  });
  const assessed = await reassess(tx, screening.id, now);
  const rows: RecordedRow[] = [
    ["candidate", candidate.id],
    ...checks.map(({ id }) => ["check", id] as const),
    ...(file?.rows ?? []),
    ...added.rows,
    ...assessed,
  ];
  const event = { name: "screening.opened", data: { source, claims: claims.length } } as const;
  return { happened: { stream: screening.id, event, rows } satisfies Happening, data: { screeningId: screening.id } };
}
