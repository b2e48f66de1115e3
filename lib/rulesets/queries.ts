import "server-only";
import { z } from "zod";
import type { Actor } from "@/lib/auth/actor";
import { db } from "@/lib/db/client";
import { asPage, type PageCursor, pageOf } from "@/lib/db/page";
import { edition } from "@/lib/risk/assess";
import { engineOf } from "@/lib/risk/editions";
import { type Group, groups } from "@/lib/risk/groups";
import { visibleTo } from "@/lib/screenings/scope";
import { loadInForce, newestEngine } from "./load";
import { loadRecords } from "./record";

const by = { select: { name: true } } as const;

/** Everything about the rules as this company uses them: those in force with their record, what waits, and what was. */
export async function getRules() {
  const inForce = await loadInForce(db());
  const [engine, records, open, left, drafts, released, replay] = await Promise.all([
    engineOf(inForce.edition),
    loadRecords(db()),
    db().screening.count({ where: { endedAt: null } }),
    db().screening.count({ where: { endedAt: null, ruleset: { lt: inForce.number } } }),
    db().rulesetDraft.findMany({
      where: { basedOn: inForce.number },
      ...{ include: { proposedBy: by }, orderBy: { id: "desc" }, take: 20 },
    }),
    db().ruleset.findMany({
      ...{ include: { releasedBy: by, draft: { select: { reason: true } } }, orderBy: { number: "desc" }, take: 50 },
    }),
    lastReplay(),
  ]);
  return {
    ...inForce,
    programEdition: edition,
    groups: (Object.keys(groups) as Group[]).map((group) => ({
      ...{ group, cap: groups[group] },
      rules: (engine?.rules ?? [])
        .filter((rule) => rule.group === group)
        .map(({ id, version, points, stop, setBy, title, often }) => ({
          ...{ id, version, points, stop, setBy, title, often },
          own: inForce.points.find(({ rule }) => rule === id) ?? null,
          record: records.filter(({ rule }) => rule === id),
        })),
    })),
    applied: { of: open, done: open - left },
    ...{ drafts, released, replay },
  };
}

export type RulesView = Awaited<ReturnType<typeof getRules>>;

/** The replay that was begun last with how far it is, and the first of what it found; null before the first. */
async function lastReplay() {
  const last = await db().replay.findFirst({
    orderBy: { id: "desc" },
    include: {
      startedBy: by,
      found: {
        ...{ orderBy: { id: "asc" }, take: 100 },
        include: { assessment: { select: { number: true, screeningId: true } } },
      },
    },
  });
  if (!last) return null;
  const done = last.same + last.different + last.withoutEdition + last.erased;
  const of = last.endedAt ? done : await db().assessment.count({ where: { at: { lte: last.startedAt } } });
  return { ...last, of, done };
}

/** The rules of this program with the points that would be proposed from, for the form. */
export async function getPoints() {
  const [inForce, { edition, rules }] = [await loadInForce(db()), await newestEngine()];
  return {
    basedOn: inForce.number,
    edition,
    rules: rules.map(({ id, group, title, points, setBy }) => {
      const own = inForce.points.find(({ rule }) => rule === id);
      return { id, group, cap: groups[group], title, points, setBy, own: own?.points ?? null, why: own?.why ?? "" };
    }),
  };
}

export type PointsView = Awaited<ReturnType<typeof getPoints>>;

const perPage = 50;

/** A proposal with what it would do to the open screenings, those that would change their state a page at a time; null when it is not there. */
export async function getProposal(actor: Actor, id: string, at: PageCursor) {
  if (!z.uuid().safeParse(id).success) return null;
  const draft = await db().rulesetDraft.findUnique({
    where: { id },
    include: { proposedBy: by, points: { include: { setBy: by }, orderBy: { rule: "asc" } }, ruleset: true },
  });
  if (!draft) return null;
  const visible = { draftId: id, screening: visibleTo(actor) };
  const { stateBefore, riskBefore } = db().rulesetPreview.fields;
  // What could not be assessed is a change, though it equals nothing.
  const changes = { ...visible, OR: [{ stateAfter: null }, { NOT: { stateAfter: { equals: stateBefore } } }] };
  const [inForce, open, seen, otherRisk, states, changing, found] = await Promise.all([
    loadInForce(db()),
    db().screening.count({ where: { AND: [visibleTo(actor), { endedAt: null }] } }),
    db().rulesetPreview.count({ where: visible }),
    db().rulesetPreview.count({
      where: {
        ...visible,
        OR: [{ riskBefore: null }, { riskAfter: null }, { NOT: { riskAfter: { equals: riskBefore } } }],
      },
    }),
    db().rulesetPreview.groupBy({ by: ["stateBefore", "stateAfter"], where: visible, _count: true }),
    db().rulesetPreview.count({ where: changes }),
    db().rulesetPreview.findMany({
      where: changes,
      ...{ orderBy: { id: "asc" }, ...pageOf(at, perPage) },
      include: { screening: { select: { candidate: by, position: { select: { title: true } } } } },
    }),
  ]);
  const { rules } = await newestEngine();
  return {
    ...draft,
    points: draft.points.map((own) => {
      const rule = rules.find(({ id }) => id === own.rule);
      const before = inForce.points.find((one) => one.rule === own.rule)?.points ?? rule?.points ?? 0;
      return { ...own, title: rule?.title ?? own.rule, before };
    }),
    /** Null once nothing keeps it from being released. */
    whyNot: whyNotRelease(draft, inForce.number),
    ...{ open, seen, otherRisk, states, changing },
    page: asPage(found, at, perPage),
  };
}

export type ProposalView = NonNullable<Awaited<ReturnType<typeof getProposal>>>;

function whyNotRelease(
  { basedOn, ruleset, previewedAt }: { basedOn: number; ruleset: unknown; previewedAt: Date | null },
  inForce: number,
) {
  if (ruleset) return "It was released.";
  if (basedOn !== inForce) return `Ruleset ${inForce} was released meanwhile. Propose these points again from it.`;
  return previewedAt ? null : "The preview is still being made.";
}
