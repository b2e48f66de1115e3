import type { Actor } from "@/lib/auth/actor";
import type { Tx } from "@/lib/db/client";
import { checksFor } from "@/lib/policy/schema";
import { visibleTo } from "@/lib/screenings/scope";
import { reusableUntil } from "./reuse";

type Asked = { screeningId: string; candidateId: string; kind: string };

/**
 * The newest result of the same check in another screening of the same person, which the actor may see and which may be taken over
 * now; null when there is none. What was taken over itself is never handed on, so that its age stays true.
 */
export async function findEarlier(tx: Tx, actor: Actor, { screeningId, candidateId, kind }: Asked, now: Date) {
  const { policyVersion, refresh, lookFor } = await tx.screening.findUniqueOrThrow({
    where: { id: screeningId },
    select: { refresh: true, lookFor: { select: { since: true } }, policyVersion: { select: { checks: true } } },
  });
  const asked = checksFor(policyVersion.checks, refresh).find((check) => check.kind === kind);
  const found = await tx.completion.findMany({
    where: {
      // A look again is about what happened since: a document from before the name changed says nothing of it.
      ...(lookFor && { completedAt: { gte: lookFor.since } }),
      outcome: "clear",
      reopenedAt: null,
      reusedFromId: null,
      check: { kind, screening: { AND: [{ candidateId, id: { not: screeningId } }, visibleTo(actor)] } },
    },
    orderBy: { completedAt: "desc" },
    include: {
      check: {
        select: {
          screening: {
            select: {
              id: true,
              position: { select: { title: true } },
              // The check of a document has the name of the source that the document is.
              sources: { where: { kind, replacedAt: null }, select: { details: true } },
            },
          },
        },
      },
    },
  });
  for (const { check, ...result } of found) {
    const { id, position, sources } = check.screening;
    const lastDays = sources.flatMap(({ details }) => lastDay(details) ?? []);
    const until = reusableUntil({ ...result, kind, policyDays: asked?.validDays ?? null, lastDays });
    if (until && until > now) return { ...result, until, screeningId: id, position: position.title };
  }
  return null;
}

function lastDay(details: unknown) {
  const day = (details as { expires?: unknown } | null)?.expires;
  return typeof day === "string" && !Number.isNaN(Date.parse(day)) ? day : null;
}
