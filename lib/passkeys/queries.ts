import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { may } from "@/lib/auth/permissions";
import { biometricLogIn } from "@/lib/checks/kinds/biometric-log-in";
import { db } from "@/lib/db/client";
import { env } from "@/lib/env";
import { visibleChecks, visibleTo } from "@/lib/screenings/scope";
import { isResult, results } from "./results";
import { standingKey } from "./write";

/** What was asked and seen of the candidate's passkey, newest first. Null when the check is not the actor's to see. */
export async function getPasskeys(actor: Actor, screeningId: string, now = new Date()) {
  if (!may(actor.role, "screening:read")) return null;
  const check = await db().check.findFirst({
    where: { screeningId, kind: biometricLogIn.id, screening: visibleTo(actor), ...visibleChecks(actor) },
    select: { stage: true, screening: { select: { candidateId: true } } },
  });
  if (!check) return null;
  const found = await db().passkeySession.findMany({
    where: { screeningId },
    include: { witnessedBy: { select: { name: true } } },
    orderBy: [{ madeAt: "desc" }, { id: "desc" }],
  });
  const { candidateId } = check.screening;
  return {
    screeningId,
    link: `${env().BONAFIDE_URL}/passkey`,
    enrolled: (await standingKey(db(), { screeningId, candidateId })) !== null,
    sessions: found.map(({ id, purpose, step, code, result, madeAt, expiresAt, ...seen }) => ({
      ...{ id, purpose, step, code, witnessed: seen.witnessed, madeAt: madeAt.toISOString() },
      pending: result === "pending" && expiresAt > now,
      answered: result !== "pending",
      another: result === "another-key",
      words: isResult(result) ? results[result] : expiresAt > now ? "Waiting for the candidate" : "The link is over",
      witnessedBy: seen.witnessedBy?.name ?? null,
    })),
  };
}

export type PasskeysView = NonNullable<Awaited<ReturnType<typeof getPasskeys>>>;
export type PasskeySessionView = PasskeysView["sessions"][number];
