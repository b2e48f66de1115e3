import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { db } from "@/lib/db/client";
import { loadFacts } from "@/lib/risk/load";
import { visibleChecks, visibleTo } from "@/lib/screenings/scope";
import { checkKind, checkKinds } from "./kinds";

/** One check as its page shows it, with what completing it would say; null when it is not there or not the actor's to see. */
export async function getCheck(actor: Actor, screeningId: string, id: string) {
  if (!checkKinds.some((kind) => kind.id === id)) return null;
  const check = await db().check.findFirst({
    where: { screeningId, kind: id, screening: visibleTo(actor), ...visibleChecks(actor) },
    include: {
      draft: true,
      completions: { include: { completedBy: { select: { name: true } } }, orderBy: { completedAt: "desc" } },
    },
  });
  if (!check) return null;
  const { answers: _, evidence, known, missing, outcome, ...kind } = checkKind(id);
  const facts = await loadFacts(db(), screeningId);
  const done = check.completions.find(({ reopenedAt }) => reopenedAt === null);
  return {
    kind: { ...kind, evidence },
    assignedTo: check.assignedTo,
    known: known(facts),
    missing: missing(facts),
    proposed: outcome(facts, {}),
    draft: check.draft
      ? {
          version: check.draft.version,
          by: check.draft.byName,
          at: check.draft.updatedAt.toISOString(),
          answers: check.draft.body as Record<string, unknown>,
        }
      : null,
    done: done ? completion(done) : null,
    earlier: check.completions.filter(({ reopenedAt }) => reopenedAt !== null).map(completion),
  };
}

export type CheckView = NonNullable<Awaited<ReturnType<typeof getCheck>>>;

type CompletionRow = {
  answers: unknown;
  outcome: string;
  words: string;
  reason: string | null;
  completedAt: Date;
  completedBy: { name: string };
  reopenedAt: Date | null;
  reopenReason: string | null;
};

const completion = ({ answers, completedAt, completedBy, reopenedAt, ...row }: CompletionRow) => ({
  ...row,
  answers: answers as Record<string, unknown>,
  by: completedBy.name,
  at: completedAt.toISOString(),
  reopenedAt: reopenedAt?.toISOString() ?? null,
});
