import "server-only";
import { z } from "zod";
import type { Actor } from "@/lib/auth/actor";
import { may } from "@/lib/auth/permissions";
import { getLacking } from "@/lib/consents/queries";
import { db } from "@/lib/db/client";
import type { Check } from "@/lib/db/generated/client";
import { answersInWords, type Field, fieldsOf } from "@/lib/door/fields";
import type { Verdict } from "@/lib/policy/law";
import { placeName } from "@/lib/policy/places";
import { gateOf } from "@/lib/policy/stages";
import { isProtected, withoutAddresses } from "@/lib/protected-address/load";
import { orNull } from "@/lib/risk/assessment-failed";
import { holding } from "@/lib/risk/in-force";
import { loadOrFail } from "@/lib/risk/load-or-fail";
import { getLivesIn } from "@/lib/screenings/queries/lives-in";
import { visibleChecks, visibleTo } from "@/lib/screenings/scope";
import { gatesToReach } from "@/lib/waivers/reach";
import { isAddressCheck } from "./by-compliance";
import { filledIn } from "./define-check";
import { findEarlier } from "./earlier";
import { checkKind, checkKinds } from "./kinds";
import { isStopped, loadLaw } from "./law";

/** One check as its page shows it, with what completing it would say; null when it is not there or not the actor's to see. */
export async function getCheck(actor: Actor, screeningId: string, id: string) {
  if (!checkKinds.some((kind) => kind.id === id) || !z.uuid().safeParse(screeningId).success) return null;
  const check = await db().check.findFirst({
    where: { screeningId, kind: id, screening: visibleTo(actor), ...visibleChecks(actor) },
    include: {
      draft: true,
      completions: { include: { completedBy: { select: { name: true } } }, orderBy: { completedAt: "desc" } },
    },
  });
  if (!check) return null;
  const { title, measures, task, guidance, evidence, consents = [], answers, ...asked } = checkKind(id);
  const fields = fieldsOf(answers);
  const now = new Date();
  const [facts, verdict, without] = await Promise.all([
    orNull(loadOrFail(db(), screeningId, now).then((facts) => holding(db(), facts, now))),
    loadLaw(db(), screeningId, id, now),
    withoutAddresses(db(), actor, screeningId),
  ]);
  const [lacking, law] = await Promise.all([
    getLacking(screeningId, [...new Set([...consents, ...verdict.consents])]),
    lawView(actor, screeningId, verdict),
  ]);
  const byCompliance = isAddressCheck(id) && (await isProtected(db(), screeningId));
  const kept = byCompliance && !may(actor.role, "address:protect");
  const shown = (row: CompletionRow) => completion(kept ? { ...row, answers: {}, reason: null } : row, fields, without);
  const done = check.completions.find(({ reopenedAt }) => reopenedAt === null);
  return {
    kind: { id, title, measures, task, guidance, evidence },
    fields,
    assignedTo: check.assignedTo,
    notAsked: check.notAsked,
    /** The gates up to which it can be waived without waiving the whole of it. */
    gatesToReach: gatesToReach(gateOf(check.stage)),
    canHandOver: may(actor.role, "check:assign") && asked.handedOver !== false && !byCompliance,
    law,
    /** Compliance alone does it, because the address is protected. */
    byCompliance,
    /** Texts that have to be agreed to, or given, before anything else is done here. */
    lacking,
    /** Null where the facts of the screening could not be read; then nobody works on it. */
    known: facts && asked.known(facts),
    missing: isStopped(verdict)
      ? "whose law holds"
      : lacking[0]
        ? `the ${lacking[0].act} above`
        : facts && asked.missing(facts),
    proposed: facts && asked.outcome(facts, filledIn(check.draft?.body)),
    draft:
      check.draft && !kept
        ? {
            version: check.draft.version,
            by: check.draft.byName,
            at: check.draft.updatedAt.toISOString(),
            answers: check.draft.body as Record<string, unknown>,
          }
        : null,
    done: done ? shown(done) : null,
    earlier: check.completions.filter(({ reopenedAt }) => reopenedAt !== null).map(shown),
  };
}

/** What the law says about a check for whoever has it before them; null where no law that we know of says anything. */
async function lawView(actor: Actor, screeningId: string, verdict: Verdict) {
  const { effect, words, rows } = verdict;
  if (rows.length === 0) return null;
  const stops = isStopped(verdict);
  const named = rows.map(({ place, law, checked }) => ({ place: placeName(place), source: law, read: checked }));
  const sources = [...new Map(named.map((one) => [`${one.place} ${one.source}`, one])).values()];
  const ask = effect === "unknown place" && may(actor.role, "screening:say-place");
  return {
    ...{ effect, words, sources, stops },
    /** Whether there is nothing to do about it here. */
    closes: stops && effect !== "unknown place",
    livesIn: ask ? await getLivesIn(actor, screeningId) : null,
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

const completion = (done: CompletionRow, fields: Field[], without: (text: string) => string) => {
  const { answers, completedAt, completedBy, reopenedAt, reason, reopenReason, ...row } = done;
  const given = answersInWords(fields, answers as Record<string, unknown>);
  return {
    ...row,
    reason: reason && without(reason),
    reopenReason: reopenReason && without(reopenReason),
    answers: given.map((answer) => ({ ...answer, words: without(answer.words) })),
    by: completedBy.name,
    at: completedAt.toISOString(),
    reopenedAt: reopenedAt?.toISOString() ?? null,
  };
};

/**
 * What another screening of the same person says of a check, to whoever may see that: a result that can be taken over, or the one that
 * was. Everybody else is told only that what was taken over no longer stands.
 */
export async function getElsewhere(actor: Actor, screeningId: string, kind: string) {
  if (!z.uuid().safeParse(screeningId).success) return null;
  const check = await db().check.findFirst({
    where: { screeningId, kind, screening: visibleTo(actor), ...visibleChecks(actor) },
    select: {
      screening: { select: { candidateId: true } },
      completions: { where: { reopenedAt: null }, select: { reusedFrom: { include: { check: true } } } },
    },
  });
  if (!check) return null;
  const [done] = check.completions;
  if (done) return done.reusedFrom && { taken: await takenFrom(actor, done.reusedFrom), offered: null };
  if (!may(actor.role, "check:reuse")) return null;
  if (isStopped(await loadLaw(db(), screeningId, kind, new Date()))) return null;
  const { candidateId } = check.screening;
  const earlier = await findEarlier(db(), actor, { screeningId, candidateId, kind }, new Date());
  if (!earlier) return null;
  const { id, words, completedAt, until, position, screeningId: from } = earlier;
  const offered = { completionId: id, words, position, screeningId: from };
  return { taken: null, offered: { ...offered, at: completedAt.toISOString(), until: until.toISOString() } };
}

export type Elsewhere = NonNullable<Awaited<ReturnType<typeof getElsewhere>>>;

async function takenFrom(actor: Actor, original: { completedAt: Date; reopenedAt: Date | null; check: Check }) {
  const screening = await db().screening.findFirst({
    where: { id: original.check.screeningId, ...visibleTo(actor) },
    select: { id: true, position: { select: { title: true } } },
  });
  if (!screening) return original.reopenedAt && { from: null };
  return {
    from: { screeningId: screening.id, position: screening.position.title },
    at: original.completedAt.toISOString(),
    reopenedAt: original.reopenedAt?.toISOString() ?? null,
  };
}
