import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { db } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/client";
import { asPage, pageOf } from "@/lib/db/page";
import { daysSince } from "@/lib/screenings/days-since";
import { askedOf } from "../asked";
import type { Answer } from "../define-asked";
import type { OpenFilter } from "../schema";
import { chosenToAsk, claimsVisibleTo } from "../scope";

const perPage = 50;

/** A page of what was, or is still to be, put to institutions, with true counts for each tab: what waits longest first, answers newest first. */
export async function listQuestions(actor: Actor, filter: OpenFilter) {
  const waiting = { answer: null, claim: claimsVisibleTo(actor, { open: true }) };
  const answered = { answer: { not: "no-answer" }, claim: claimsVisibleTo(actor, { open: false }) };
  const notAsked = { AND: [claimsVisibleTo(actor, { open: true }), chosenToAsk, { verifications: { none: {} } }] };
  const [page, ...counts] = await Promise.all([
    filter.show === "not-asked"
      ? claimsOf(notAsked, filter)
      : questionsOf(filter.show === "waiting" ? waiting : answered, filter),
    db().verification.count({ where: waiting }),
    db().claim.count({ where: notAsked }),
    db().verification.count({ where: answered }),
  ]);
  const [waitingCount, notAskedCount, answeredCount] = counts as [number, number, number];
  return { ...page, counts: { waiting: waitingCount, "not-asked": notAskedCount, answered: answeredCount } };
}

export type QuestionRow = Awaited<ReturnType<typeof listQuestions>>["rows"][number];

const ofClaim = {
  attribute: true,
  value: true,
  screeningId: true,
  screening: { select: { candidate: { select: { name: true } }, position: { select: { title: true } } } },
  _count: { select: { verifications: true } },
} satisfies Prisma.ClaimSelect;

async function questionsOf(where: Prisma.VerificationWhereInput, filter: OpenFilter) {
  const found = await db().verification.findMany({
    where,
    orderBy:
      filter.show === "answered" ? [{ answeredAt: "desc" }, { id: "desc" }] : [{ askedAt: "asc" }, { id: "asc" }],
    ...pageOf(filter, perPage),
    select: {
      ...{ id: true, askedAt: true, answeredAt: true, answer: true },
      contact: { select: { id: true, medium: true, value: true } },
      claim: { select: ofClaim },
    },
  });
  const page = asPage(found, filter, perPage);
  const now = new Date();
  const rows = page.rows.map(({ id, claim, contact, askedAt, answeredAt, answer }) => ({
    ...whom(claim),
    ...{ id, contact },
    since: askedAt.toISOString(),
    days: daysSince(askedAt, now),
    answer: answer && answeredAt ? said(claim.attribute, answer, answeredAt) : null,
  }));
  return { ...page, rows };
}

async function claimsOf(where: Prisma.ClaimWhereInput, filter: OpenFilter) {
  const found = await db().claim.findMany({
    where,
    orderBy: { id: "asc" },
    ...pageOf(filter, perPage),
    select: {
      ...ofClaim,
      id: true,
      source: { select: { obtainedAt: true } },
      contacts: { select: { id: true, medium: true, value: true }, orderBy: { id: "desc" }, take: 1 },
    },
  });
  const page = asPage(found, filter, perPage);
  const now = new Date();
  const rows = page.rows.map(({ id, contacts, source, ...claim }) => ({
    ...whom(claim),
    id,
    contact: contacts[0] ?? null,
    since: source.obtainedAt.toISOString(),
    days: daysSince(source.obtainedAt, now),
    answer: null,
  }));
  return { ...page, rows };
}

type Claim = Prisma.ClaimGetPayload<{ select: typeof ofClaim }>;

function whom({ attribute, value, screeningId, screening, _count }: Claim) {
  const { check, head } = askedOf(attribute);
  return {
    ...{ screeningId, check },
    ...head(value),
    candidate: screening.candidate.name,
    position: screening.position.title,
    times: _count.verifications,
  };
}

const said = (attribute: string, answer: string, at: Date) => ({
  words: askedOf(attribute).answers[answer as Answer],
  at: at.toISOString(),
});
