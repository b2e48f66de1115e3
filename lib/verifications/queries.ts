import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { db } from "@/lib/db/client";
import { visibleTo } from "@/lib/screenings/scope";
import { type Work, work } from "@/lib/sources/attributes/work";
import { sourceKind } from "@/lib/sources/kinds";
import { anchorOf } from "@/lib/sources/matrix";
import type { Stated } from "./schema";

/** Each job claimed, with the contacts found, what was asked and what they said. */
export async function getJobs(actor: Actor, screeningId: string) {
  const by = { select: { name: true } } as const;
  const sources = await db().source.findMany({
    where: { screeningId, replacedAt: null, screening: visibleTo(actor) },
    include: { claims: { orderBy: { position: "asc" } } },
    orderBy: { id: "asc" },
  });
  const anchor = anchorOf(
    work,
    sources.map((source) => ({ ...source, title: sourceKind(source.kind).title })),
  );
  const jobs = anchor?.claims.filter(({ attribute }) => attribute === work.id) ?? [];
  const claimId = { in: jobs.map(({ id }) => id) };
  const [contacts, verifications] = await Promise.all([
    db().contact.findMany({ where: { screeningId, claimId }, include: { foundBy: by }, orderBy: { id: "asc" } }),
    db().verification.findMany({
      where: { screeningId, claimId },
      include: { askedBy: by, contact: { select: { value: true } } },
      orderBy: { id: "asc" },
    }),
  ]);
  return jobs.map(({ id, value, text }) => ({
    claimId: id,
    text,
    claimed: value as Work,
    source: anchor ? sourceKind(anchor.kind).title : "",
    contacts: contacts
      .filter((contact) => contact.claimId === id)
      .map(({ id, medium, value, foundIn, foundAt, foundBy }) => ({
        id,
        medium,
        value,
        foundIn,
        foundAt,
        by: foundBy.name,
      })),
    questions: verifications
      .filter((question) => question.claimId === id)
      .map(
        ({
          id,
          contactId,
          contact,
          askedAt,
          askedBy,
          answeredAt,
          answer,
          answeredBy,
          stated,
          note,
          verdict,
          words,
        }) => ({
          ...{ id, contactId, answer, answeredBy, note, verdict, words },
          contact: contact.value,
          by: askedBy.name,
          askedAt: askedAt.toISOString(),
          answeredAt: answeredAt?.toISOString() ?? null,
          stated: stated as Stated | null,
        }),
      ),
  }));
}

export type JobView = Awaited<ReturnType<typeof getJobs>>[number];
export type QuestionView = JobView["questions"][number];
