import "server-only";
import { inWords } from "@/lib/audit/events";
import type { Actor } from "@/lib/auth/actor";
import { may } from "@/lib/auth/permissions";
import { db } from "@/lib/db/client";
import { visibleTo as evidenceVisibleTo } from "@/lib/evidence/scope";
import { visibleTo } from "@/lib/screenings/scope";
import { sourceTitle } from "@/lib/sources/kinds";
import type { Difference } from "./differences";
import { normalised } from "./fingerprint";

/** What happened that is compliance's alone to know. */
export const ofCompliance = ({ role }: Actor) =>
  may(role, "address:protect") ? [] : ["address.protected", "address.unprotected"];

const newest = 30;

/**
 * How risk and checked changed: the newest assessments of a screening, oldest first, each with what gave rise to it, which is the entry
 * of the trail that commits to it. Empty where the actor may not read the screening whole.
 */
export async function getLine(actor: Actor, screeningId: string) {
  if (!may(actor.role, "screening:whole")) return [];
  const found = await db().assessment.findMany({
    where: { screeningId, screening: visibleTo(actor) },
    orderBy: { number: "desc" },
    take: newest,
    select: { id: true, number: true, at: true, risk: true, checked: true },
  });
  const rows = { stream: screeningId, table: "assessment", rowId: { in: found.map(({ id }) => id) } };
  const commitments = await db().auditCommitment.findMany({ where: rows, select: { rowId: true, number: true } });
  const entries = await db().auditEntry.findMany({
    where: { stream: screeningId, number: { in: commitments.map(({ number }) => number) } },
    select: { number: true, event: true, data: true, actor: { select: { name: true } } },
  });
  return found.reverse().map(({ id, number, at, risk, checked }) => {
    const of = commitments.find(({ rowId }) => rowId === id)?.number;
    const entry = entries.find((one) => one.number === of && !ofCompliance(actor).includes(one.event));
    const { rows: _, ...data } = entry ? JSON.parse(entry.data) : { rows: [] };
    return {
      ...{ number, risk, checked, at: at.toISOString() },
      words: entry ? inWords(entry.event, data) : "Something changed",
      by: entry?.actor?.name ?? null,
    };
  });
}

export type LineStep = Awaited<ReturnType<typeof getLine>>[number];

/** Where the values of differences come from: for each text that met, the sources that state it and the files they were read from. */
export async function getOrigins(actor: Actor, screeningId: string) {
  const sources = await db().source.findMany({
    where: { screeningId, replacedAt: null, screening: visibleTo(actor) },
    select: { id: true, kind: true, details: true, evidenceId: true, claims: { select: { text: true } } },
    orderBy: { obtainedAt: "asc" },
  });
  const ids = sources.flatMap(({ evidenceId }) => evidenceId ?? []);
  const files = await db().evidence.findMany({
    where: { AND: [{ screeningId, id: { in: ids } }, evidenceVisibleTo(actor)] },
    select: { id: true, fileName: true },
  });
  return ({ values }: Pick<Difference, "values">) => {
    const texts = values.map(({ text }) => normalised(text));
    return sources
      .filter(({ claims }) => claims.some(({ text }) => texts.includes(normalised(text))))
      .map((source) => ({
        id: source.id,
        title: sourceTitle(source),
        file: files.find(({ id }) => id === source.evidenceId) ?? null,
      }));
  };
}
