import "server-only";
import { z } from "zod";
import type { Actor } from "@/lib/auth/actor";
import { may } from "@/lib/auth/permissions";
import { checkKind, checkKinds } from "@/lib/checks/kinds";
import { db } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/client";
import { asPage, type PageCursor, pageCursor, pageOf } from "@/lib/db/page";
import { visibleChecks, visibleTo as visibleScreenings } from "@/lib/screenings/scope";
import { shownTitle } from "@/lib/sources/titles";
import { evidenceKind } from "./kinds";
import { type MediaType, mediaTypes } from "./media-types";
import { visibleTo, withheldFrom } from "./scope";
import { wayWords } from "./ways";

const perPage = 50;

/** Which evidence of a screening is shown, as it stands in the address. */
export const evidenceFilter = pageCursor.extend({
  check: z
    .enum(checkKinds.map(({ id }) => id))
    .optional()
    .catch(undefined),
});

/** One piece of evidence as screens show it. */
export type EvidenceItem = ReturnType<typeof asItem>;

/**
 * A page of the evidence of a screening, newest first, of one check when `checkKind` says so; null when the screening is
 * not there or not visible.
 */
export async function listEvidence(
  actor: Actor,
  screeningId: string,
  { checkKind: kind, ...cursor }: { checkKind?: string } & PageCursor = {},
) {
  if (!z.uuid().safeParse(screeningId).success) return null;
  const screening = await db().screening.findFirst({
    where: { id: screeningId, ...visibleScreenings(actor) },
    select: {
      endedAt: true,
      candidate: { select: { name: true } },
      checks: { where: visibleChecks(actor), select: { kind: true } },
    },
  });
  if (!screening) return null;
  const page = await evidencePage(actor, screeningId, kind, cursor);
  const places = placesOf(actor, screening.checks);
  return { candidate: screening.candidate.name, ended: screening.endedAt !== null, places, ...page };
}

/**
 * Files of a screening by which something is proved, as a person picks one: the newest hundred without the stills of meetings; and
 * those that were named before.
 */
export async function listProofs(actor: Actor, screeningId: string, named: string[]) {
  const select = { id: true, kind: true, fileName: true };
  const within = (where: Prisma.EvidenceWhereInput) => ({ AND: [{ screeningId, ...where }, visibleTo(actor)] });
  const [recent, before] = await Promise.all([
    db().evidence.findMany({
      where: within({ challengeId: null }),
      orderBy: [{ obtainedAt: "desc" }, { id: "desc" }],
      ...{ select, take: 100 },
    }),
    db().evidence.findMany({ where: within({ id: { in: named } }), select }),
  ]);
  return { files: recent.map((file) => asProof(actor, file)), named: before.map((file) => asProof(actor, file)) };
}

/** A file by which something is proved. */
export type Proof = ReturnType<typeof asProof>;

const asProof = (actor: Actor, { id, kind, fileName }: { id: string; kind: string; fileName: string }) => ({
  id,
  label: `${evidenceKind(kind).title}: ${fileName}`,
  withheld: withheldFrom(actor, kind),
});

/** Where evidence of a screening can go: its checks that the actor works on, and the screening itself (no kind). */
function placesOf(actor: Actor, checks: { kind: string }[]) {
  const whole = { kind: "", title: "The whole screening", evidence: [] as string[] };
  const each = checks.map(({ kind }) => ({ kind, title: checkKind(kind).title, evidence: checkKind(kind).evidence }));
  return may(actor.role, "screening:whole") ? [whole, ...each] : each;
}

async function evidencePage(actor: Actor, screeningId: string, check: string | undefined, cursor: PageCursor) {
  const where = { AND: [{ screeningId, checkKind: check }, visibleTo(actor)] };
  const [count, found] = await Promise.all([
    db().evidence.count({ where }),
    db().evidence.findMany({
      where,
      orderBy: [{ obtainedAt: "desc" }, { id: "desc" }],
      ...pageOf(cursor, perPage),
      select: itemFields,
    }),
  ]);
  const { rows, ...neighbours } = asPage(found, cursor, perPage);
  return { evidence: rows.map((row) => asItem(actor, row)), count, ...neighbours };
}

/** The files with these ids as screens show them, as far as the actor may know of them. */
export async function evidenceItems(actor: Actor, ids: string[]) {
  const where = { AND: [{ id: { in: ids } }, visibleTo(actor)] };
  return (await db().evidence.findMany({ where, select: itemFields })).map((row) => asItem(actor, row));
}

const itemFields = {
  ...{ id: true, kind: true, checkKind: true, fileName: true, mediaType: true, size: true, sha256: true },
  ...{ how: true, obtainedAt: true, obtainedBy: { select: { name: true } }, thumbnailSize: true },
  sources: { where: { kind: "profile" }, select: { kind: true, details: true, takenBackReason: true }, take: 1 },
} satisfies Prisma.EvidenceSelect;

type Row = Prisma.EvidenceGetPayload<{ select: typeof itemFields }>;

const asItem = (actor: Actor, { thumbnailSize, obtainedBy, sources: [profile], ...row }: Row) => ({
  ...row,
  title: evidenceKind(row.kind).title,
  format: mediaTypes[row.mediaType as MediaType].title,
  check: row.checkKind && checkKind(row.checkKind).title,
  /** The profile it is of: "LinkedIn, own export". */
  of: profile ? `${shownTitle(profile)}${profile.takenBackReason === null ? "" : ", taken back"}` : null,
  how: wayWords(row.how),
  by: obtainedBy.name,
  obtainedAt: row.obtainedAt.toISOString(),
  hasThumbnail: thumbnailSize !== null,
  withheld: withheldFrom(actor, row.kind),
});
