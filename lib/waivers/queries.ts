import "server-only";
import { z } from "zod";
import type { Actor } from "@/lib/auth/actor";
import { may } from "@/lib/auth/permissions";
import { checkKind } from "@/lib/checks/kinds";
import { db } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/client";
import { asPage, pageOf } from "@/lib/db/page";
import { loadStanding } from "@/lib/decisions/load";
import { midnightOf } from "@/lib/matching/utc-day";
import { withoutAddresses } from "@/lib/protected-address/load";
import { visibleTo } from "@/lib/screenings/scope";
import { inForce } from "./in-force";
import { reachWords } from "./reach";
import type { WaiverFilter, WaiverList } from "./schema";
import { whyNotDecideWaiver } from "./who-may";

const by = { select: { name: true } } as const;
const include = {
  proposedBy: by,
  decidedBy: by,
  screening: { select: { policyVersion: { select: { waivedBy: true } } } },
} satisfies Prisma.WaiverInclude;

/** The waivers of a check of a screening, newest first, for those who see the whole of it. */
export async function listWaivers(actor: Actor, screeningId: string, kind: string) {
  if (!may(actor.role, "screening:whole") || !z.uuid().safeParse(screeningId).success) return [];
  const found = await db().waiver.findMany({
    where: { screeningId, kind, screening: visibleTo(actor) },
    include,
    orderBy: { id: "desc" },
  });
  if (found.length === 0) return [];
  const reading = await readingOf(actor, screeningId);
  return found.map((waiver) => waiverView(actor, waiver, reading));
}

/** The waivers of a screening that wait for a word of somebody whom its policy lets grant them, oldest first, each with its check. */
export async function listWaiversToDecide(actor: Actor, screeningId: string) {
  if (!may(actor.role, "waiver:grant")) return [];
  const found = await db().waiver.findMany({
    where: {
      screeningId,
      decision: null,
      screening: { AND: [visibleTo(actor), { endedAt: null, policyVersion: { waivedBy: { has: actor.role } } }] },
    },
    include,
    orderBy: { id: "asc" },
  });
  if (found.length === 0) return [];
  const reading = await readingOf(actor, screeningId);
  return found.map((waiver) => ({ ...waiverView(actor, waiver, reading), check: checkKind(waiver.kind).title }));
}

const perPage = 50;

/** A page of the waivers of screenings that go on, newest first, and how many there are in each list. */
export async function listEveryWaiver(actor: Actor, { show, ...at }: WaiverFilter, now: Date) {
  const today = midnightOf(now);
  const held = { decision: "granted", OR: [{ until: null }, { until: { gte: today } }] };
  const lists: Record<WaiverList, Prisma.WaiverWhereInput> = {
    "in-force": held,
    waiting: { decision: null },
    over: { decision: { not: null }, NOT: held },
  };
  const where = (list: WaiverList) => ({ ...lists[list], screening: { AND: [visibleTo(actor), { endedAt: null }] } });
  const count = (list: WaiverList) => db().waiver.count({ where: where(list) });
  const [found, holding, waiting, over] = await Promise.all([
    db().waiver.findMany({
      where: where(show),
      include: { proposedBy: by, decidedBy: by, screening: { select: { candidate: by } } },
      orderBy: { id: "desc" },
      ...pageOf(at, perPage),
    }),
    count("in-force"),
    count("waiting"),
    count("over"),
  ]);
  const page = asPage(found, at, perPage);
  const rows = page.rows.map((row) => ({
    ...{ id: row.id, screeningId: row.screeningId, kind: row.kind },
    name: row.screening.candidate.name,
    check: checkKind(row.kind).title,
    reach: reachWords(row.upTo),
    until: row.until?.toISOString() ?? null,
    proposedBy: row.proposedBy.name,
    decidedBy: row.decidedBy?.name ?? null,
    state: waiverState(row, now),
  }));
  return { ...page, rows, counts: { "in-force": holding, waiting, over } };
}

export type EveryWaiver = Awaited<ReturnType<typeof listEveryWaiver>>["rows"][number];

type WaiverRow = Prisma.WaiverGetPayload<{ include: typeof include }>;

/** Who attested having seen the candidate, and what takes a protected address out of what the actor reads. */
async function readingOf(actor: Actor, screeningId: string) {
  const { attestedBy } = (await loadStanding(db(), screeningId, new Date())).standing;
  return { attestedBy, without: await withoutAddresses(db(), actor, screeningId) };
}

type Reading = Awaited<ReturnType<typeof readingOf>>;

function waiverView(actor: Actor, waiver: WaiverRow, { attestedBy, without }: Reading) {
  const { id, reason, decisionReason, proposedById, screening } = waiver;
  const proposal = { proposedById, waivedBy: screening.policyVersion.waivedBy, attestedBy };
  return {
    ...{ id, reason: without(reason), decisionReason: decisionReason && without(decisionReason) },
    whole: waiver.upTo === null,
    reach: reachWords(waiver.upTo),
    until: waiver.until?.toISOString() ?? null,
    proposedBy: waiver.proposedBy.name,
    proposedAt: waiver.proposedAt.toISOString(),
    decidedBy: waiver.decidedBy?.name ?? null,
    state: waiverState(waiver, new Date()),
    /** Why the reader does not decide about it, in a sentence; null when they may. */
    whyNot: whyNotDecideWaiver(actor, proposal)?.message ?? null,
  };
}

export type WaiverView = ReturnType<typeof waiverView>;

function waiverState(waiver: { decision: string | null; until: Date | null }, now: Date) {
  if (waiver.decision === null) return "waiting" as const;
  if (waiver.decision !== "granted") return "refused" as const;
  return inForce(waiver, now) ? ("in-force" as const) : ("over" as const);
}
