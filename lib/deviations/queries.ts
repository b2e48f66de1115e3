import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { may } from "@/lib/auth/permissions";
import { checkKind, checkKinds } from "@/lib/checks/kinds";
import { db } from "@/lib/db/client";
import { withoutAddresses } from "@/lib/protected-address/load";
import { visibleTo } from "@/lib/screenings/scope";
import { canBeAdded, deviations, type What, whyNotDeviate } from "./possible";

const by = { select: { name: true } } as const;

/** What a screening asks otherwise than its policy, and what is proposed, newest first; whoever decides a gate sees what was granted. */
export async function listDeviations(actor: Actor, screeningId: string) {
  const whole = may(actor.role, "screening:whole");
  if (!whole && !may(actor.role, "gate:read")) return [];
  const found = await db().deviation.findMany({
    where: { screeningId, screening: visibleTo(actor), ...(whole ? {} : { decision: "granted" }) },
    include: { proposedBy: by, decidedBy: by },
    orderBy: { id: "desc" },
  });
  const without = await withoutAddresses(db(), actor, screeningId);
  return found.map(({ id, kind, what, reason, decision, decisionReason, ...who }) => ({
    ...{ id, kind, decision, reason: without(reason), decisionReason: decisionReason && without(decisionReason) },
    words: deviationWords(what, checkKind(kind).title),
    proposedById: who.proposedById,
    proposedBy: who.proposedBy.name,
    decidedBy: who.decidedBy?.name ?? null,
  }));
}

export type DeviationView = Awaited<ReturnType<typeof listDeviations>>[number];

const said: Record<What, string> = {
  added: "asked besides",
  required: "required, not optional",
  "not-asked": "not asked",
};

const deviationWords = (what: string, title: string) =>
  `${title}: ${said[deviations.find((one) => one === what) ?? "added"]}`;

/** The checks that could be asked otherwise in a screening, by what would change. */
export async function listPossible(actor: Actor, screeningId: string) {
  if (!may(actor.role, "deviation:propose")) return [];
  const screening = await db().screening.findFirst({
    where: { id: screeningId, ...visibleTo(actor) },
    select: { refresh: true, checks: { include: { completions: { where: { reopenedAt: null } } } } },
  });
  if (!screening) return [];
  const { refresh, checks } = screening;
  return deviations.flatMap((what) =>
    checkKinds.flatMap(({ id, title, stage }) => {
      if (!canBeAdded(stage, refresh)) return [];
      const check = checks.find(({ kind }) => kind === id);
      const no = whyNotDeviate(what, check ? { ...check, done: check.completions.length > 0 } : null);
      return no ? [] : [{ what, kind: id, title }];
    }),
  );
}

export type PossibleDeviation = Awaited<ReturnType<typeof listPossible>>[number];
