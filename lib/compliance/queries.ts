import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { may } from "@/lib/auth/permissions";
import { checkKind } from "@/lib/checks/kinds";
import { db } from "@/lib/db/client";
import { Prisma } from "@/lib/db/generated/client";
import { mostAttempts } from "@/lib/mail/attempts";
import { gate } from "@/lib/policy/stages";
import { rule } from "@/lib/risk/rules";
import { daysSince } from "@/lib/screenings/days-since";
import { visibleTo } from "@/lib/screenings/scope";
import { withoutReader } from "@/lib/stops/load";
import { type MatterKind, matterHref, matterKinds, matters, nobodyLeftToRead } from "./matters";
import type { MatterFilter } from "./schema";

const perPage = 50;

type Found = { kind: MatterKind; id: string; screeningId: string; since: Date; byId: string; about: string };

/** A page of what waits for compliance, longest first, and how much there is of each kind. */
export async function listMatters(actor: Actor, { kind, after, before }: MatterFilter, now = new Date()) {
  if (!may(actor.role, "stop:finish")) throw new Error("Only compliance has matters to deal with.");
  const of = kind ? Prisma.sql`kind = ${kind}` : Prisma.sql`true`;
  const [found, counts] = await Promise.all([
    db().$queryRaw<Found[]>`
      SELECT * FROM (${waiting(now)}) AS matter WHERE ${of} AND ${beyond({ after, before })}
      ORDER BY since ${order(before)}, id ${order(before)} LIMIT ${perPage + 1}`,
    db().$queryRaw<{ kind: MatterKind; count: bigint }[]>`
      SELECT kind, count(*) FROM (${waiting(now)}) AS matter GROUP BY kind`,
  ]);
  const goesOn = found.length > perPage;
  const shown = before ? found.slice(0, perPage).reverse() : found.slice(0, perPage);
  const count = (of: MatterKind) => Number(counts.find(({ kind }) => kind === of)?.count ?? 0);
  const [first, last] = [shown[0], shown.at(-1)];
  return {
    rows: await withPeople(actor, shown, now),
    newer: first && (before ? goesOn : after) ? placeOf(first) : undefined,
    older: last && (before || goesOn) ? placeOf(last) : undefined,
    counts: Object.fromEntries(matterKinds.map((kind) => [kind, count(kind)])) as Record<MatterKind, number>,
  };
}

export type MatterRow = Awaited<ReturnType<typeof withPeople>>[number];

const order = (before: string | undefined) => Prisma.raw(before ? "DESC" : "ASC");
const placeOf = ({ since, id }: Found) => `${since.getTime()}~${id}`;

function beyond({ after, before }: Pick<MatterFilter, "after" | "before">) {
  const [since, id] = (before ?? after ?? "").split("~");
  if (!since || !id) return Prisma.sql`true`;
  const place = Prisma.sql`(${new Date(Number(since))}, ${id}::uuid)`;
  return before ? Prisma.sql`(since, id) < ${place}` : Prisma.sql`(since, id) > ${place}`;
}

/**
 * Everything that waits: a row a matter. What the rules send here is looked at whatever else is open, since the assessment that sent
 * it. Payment details are compliance's to release where operations have not got the check, or entered them. A document is compliance's
 * to read where nobody else recruits for the position and sees it, as `otherRecruiters` says. A time to answer is over at noon UTC of
 * the day after, as `answerTimeOver` says, later by the days for which the letter's mail waited, as `laterByMail` says.
 */
const waiting = (now: Date) => Prisma.sql`
  WITH proposed AS (
    SELECT d.*, mailed.unsent, mailed."givenUp", ("answerUntil" + mailed.late + interval '36 hours') AT TIME ZONE 'UTC' AS over
    FROM decision d JOIN screening s ON s.id = d."screeningId" AND s."endedAt" IS NULL
      LEFT JOIN LATERAL (
        SELECT m.id IS NOT NULL AND m."sentAt" IS NULL AS unsent, m.attempts >= ${mostAttempts} AS "givenUp",
          make_interval(days => greatest(m."sentAt"::date - l."givenAt"::date, 0)) AS late
        FROM letter l LEFT JOIN mail m ON m.id = l."mailId" WHERE l."decisionId" = d.id ORDER BY l.id DESC LIMIT 1
      ) AS mailed ON true
    WHERE d.kind = 'stop-proposed' AND NOT EXISTS (
      SELECT FROM decision later WHERE later."screeningId" = d."screeningId" AND (later.at, later.id) > (d.at, d.id))
  ), unread AS (
    SELECT a.*, l."decisionId" FROM letter_answer a JOIN letter l ON l.id = a."letterId" WHERE a.review IS NULL
  ), settling AS (
    SELECT t.* FROM settlement t JOIN screening s ON s.id = t."screeningId" AND s."endedAt" IS NULL AND s.turn = 'compliance'
    WHERE t.decision IS NULL
  )
  SELECT 'letter' AS kind, id, "screeningId", at AS since, "byId", gate AS about FROM proposed
    WHERE over IS NULL AND NOT EXISTS (SELECT FROM unread WHERE "decisionId" = proposed.id)
  UNION ALL SELECT 'answer', u.id, u."screeningId", u."receivedAt", u."recordedById", ''
    FROM unread u JOIN proposed p ON p.id = u."decisionId"
  UNION ALL SELECT 'final', id, "screeningId", over, "byId", gate FROM proposed WHERE over <= ${now} AND NOT unsent
  UNION ALL SELECT 'unsent', id, "screeningId", "noticeAt", "byId", gate FROM proposed
    WHERE unsent AND ("givenUp" OR over <= ${now})
  UNION ALL SELECT 'late', u.id, u."screeningId", u."receivedAt", u."recordedById", ''
    FROM unread u JOIN screening s ON s.id = u."screeningId" AND s.ending = 'stopped'
  UNION ALL SELECT 'waiver', w.id, w."screeningId", w."proposedAt", w."proposedById", w.kind
    FROM waiver w JOIN screening s ON s.id = w."screeningId" AND s."endedAt" IS NULL WHERE w.decision IS NULL
  UNION ALL SELECT 'early', e.id, e."screeningId", e."proposedAt", e."proposedById", e.gate
    FROM early_opening e JOIN screening s ON s.id = e."screeningId" AND s."endedAt" IS NULL
    WHERE e.decision IS NULL AND e.until >= ${now}::date
  UNION ALL SELECT 'payment', p.id, p."screeningId", p."enteredAt", p."enteredById", ''
    FROM payment_instruction p JOIN screening s ON s.id = p."screeningId" AND coalesce(s.ending, 'ready') = 'ready'
      JOIN "check" c ON c."screeningId" = s.id AND c.kind = 'payment-details'
      JOIN "user" u ON u.id = p."enteredById" AND (c."assignedTo" IS DISTINCT FROM 'operations' OR u.role = 'operations')
    WHERE p.decision IS NULL AND p."replacedAt" IS NULL
  UNION ALL SELECT 'deviation', v.id, v."screeningId", v."proposedAt", v."proposedById", v.kind
    FROM deviation v JOIN screening s ON s.id = v."screeningId" AND s."endedAt" IS NULL WHERE v.decision IS NULL
  UNION ALL SELECT 'settlement', id, "screeningId", "proposedAt", "proposedById", rule FROM settling
  UNION ALL SELECT 'reading', d.id, d."screeningId", d."obtainedAt", d."statedById", d.kind
    FROM source d JOIN screening s ON s.id = d."screeningId" AND s."endedAt" IS NULL
      JOIN "check" c ON c."screeningId" = s.id AND c.kind = d.kind AND NOT c."notAsked"
    WHERE d."replacedAt" IS NULL AND d."statedById" IS NOT NULL AND d.kind IN ('identity-document', 'address-document')
      AND NOT EXISTS (SELECT FROM completion WHERE "checkId" = c.id AND "reopenedAt" IS NULL)
      AND NOT EXISTS (SELECT FROM confirmation WHERE "sourceId" = d.id)
      AND NOT EXISTS (
        SELECT FROM position_recruiter r JOIN "user" u ON u.id = r."userId" AND u.role = 'recruiter' AND u."disabledAt" IS NULL
        WHERE r."positionId" = s."positionId" AND u.id <> d."statedById" AND (s."restrictedAt" IS NULL
          OR EXISTS (SELECT FROM screening_access WHERE "screeningId" = s.id AND "userId" = u.id)))
  UNION ALL SELECT 'unassessed', s.id, s.id,
      coalesce((SELECT max(at) FROM assessment WHERE "screeningId" = s.id), s."openedAt"), s."recruiterId", '' FROM screening s
    WHERE s.state = 'could-not-be-assessed'
  UNION ALL SELECT 'look', s.id, s.id, came.at, s."recruiterId", '' FROM screening s
      CROSS JOIN LATERAL (
        SELECT min(at) AS at FROM assessment WHERE "screeningId" = s.id AND number > (
          SELECT coalesce(max(number), 0) FROM assessment WHERE "screeningId" = s.id AND state <> 'with-compliance')
      ) came
    WHERE s."endedAt" IS NULL AND s.state = 'with-compliance'
      AND NOT EXISTS (SELECT FROM proposed WHERE "screeningId" = s.id)
      AND NOT EXISTS (SELECT FROM settling WHERE "screeningId" = s.id)`;

async function withPeople(actor: Actor, found: Found[], now: Date) {
  const [screenings, people, stuck] = await Promise.all([
    db().screening.findMany({
      where: { AND: [visibleTo(actor), { id: { in: found.map(({ screeningId }) => screeningId) } }] },
      select: {
        id: true,
        restrictedAt: true,
        candidate: { select: { name: true } },
        position: { select: { title: true } },
      },
    }),
    db().user.findMany({ where: { id: { in: found.map(({ byId }) => byId) } }, select: { id: true, name: true } }),
    nobodyReads(found),
  ]);
  return found.flatMap(({ since, byId, ...matter }) => {
    const screening = screenings.find(({ id }) => id === matter.screeningId);
    if (!screening) return [];
    return {
      id: matter.id,
      href: matterHref(matter),
      words: stuck.has(matter.id) ? nobodyLeftToRead : matters[matter.kind].words + detail(matter),
      name: screening.candidate.name,
      position: screening.position.title,
      restricted: screening.restrictedAt !== null,
      by: people.find(({ id }) => id === byId)?.name ?? "",
      days: daysSince(since, now),
    };
  });
}

/** The answers that nobody in compliance can read, by the ids of their matters. */
async function nobodyReads(found: Found[]) {
  const answers = found.filter(({ kind }) => kind === "answer" || kind === "late");
  const ids = answers.map(({ screeningId }) => screeningId);
  const without = await withoutReader(db(), ids);
  return new Set(answers.filter(({ screeningId }) => without.includes(screeningId)).map(({ id }) => id));
}

/** Which check, gate or difference it is. */
function detail({ kind, about }: Pick<Found, "kind" | "about">) {
  if (kind === "waiver" || kind === "reading" || kind === "deviation") return `: ${checkKind(about).title}`;
  if (kind === "early") return `: ${gate(about).title}`;
  return kind === "settlement" ? `: ${rule(about).title}` : "";
}
