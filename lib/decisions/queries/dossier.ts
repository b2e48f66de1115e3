import "server-only";
import { z } from "zod";
import type { Actor } from "@/lib/auth/actor";
import { db } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/client";
import { listDeviations } from "@/lib/deviations/queries";
import { lookTitle } from "@/lib/policy/stages";
import { nothingAssessed, readResult } from "@/lib/risk/read-result";
import { sealBrokenWords, unassessed } from "@/lib/risk/states";
import { endingWords, nextGate } from "@/lib/screenings/lifecycle";
import { visibleTo } from "@/lib/screenings/scope";
import { asAsked, selectWhere } from "@/lib/screenings/where";
import { waivedNow, waiverFacts } from "@/lib/waivers/in-force";
import { listWaiversToDecide } from "@/lib/waivers/queries";
import { checkLines, countWords, differenceLines } from "../dossier";
import { whyNotDecide } from "../guards";
import { loadStanding } from "../load";
import { checkNews, newsSince } from "../news";
import { readDecisions } from "./record";

/**
 * What whoever decides a gate reads, all of it in words: no value that met, no document, no number but what is checked. `since`
 * is an assessment seen before; what changed after it is in `news`. Null when it is not there or not this actor's to see.
 */
export async function getDossier(actor: Actor, id: string, since?: string) {
  if (!z.uuid().safeParse(id).success) return null;
  const screening = await db().screening.findFirst({ where: { AND: [visibleTo(actor), { id }] }, select });
  const [newest] = screening?.assessments ?? [];
  if (!screening || !newest) return null;
  const { candidate, position, recruiter, checks, settlements, waivers } = screening;
  const { standing } = await loadStanding(db(), id, new Date());
  const gate = nextGate(standing.checks, standing.ready);
  const read = readResult(newest, candidate);
  const now = read ?? nothingAssessed;
  const seen = since ? await db().assessment.findFirst({ where: { id: since, screeningId: id } }) : null;
  const earlier = seen && readResult(seen, candidate);
  const lines = checkLines(asAsked(screening), now, gate ?? "change", waivedNow(waivers, new Date()));
  const differences = differenceLines(now.differences, settlements);
  const whyNot = (kind: string) =>
    !read
      ? sealBrokenWords
      : gate
        ? (whyNotDecide(kind, actor.id, { ...standing, gate, shownAssessment: newest.id })?.message ?? null)
        : null;
  return {
    id,
    gate,
    look: screening.refresh && lookTitle(screening.refresh),
    assessmentId: newest.id,
    name: candidate.name,
    position: `${position.title}, ${position.place}`,
    recruiter: recruiter.name,
    state: read ? standing.state : unassessed,
    openDifferences: differences.filter(({ status }) => status !== "settled").length,
    checked: now.checked,
    counts: countWords(lines),
    checks: lines,
    open: differences.filter(({ status }) => status !== "settled"),
    settled: differences.filter(({ status }) => status === "settled"),
    news: seen && earlier && read ? [...checkNews(checks, seen.at), ...newsSince(earlier, read)] : null,
    decisions: await readDecisions(actor, id),
    /** What this screening asks otherwise than its policy, as two people agreed. */
    deviations: await listDeviations(actor, id),
    /** Waivers that wait for this actor's word. */
    waivers: await listWaiversToDecide(actor, id),
    /** Handed over by the recruiter, and not sent back since. */
    sent: standing.sent,
    ended: screening.ending ? endingWords(screening.ending) : null,
    attested: standing.attestedBy.includes(actor.id),
    /** Why this actor can decide nothing now, and why not "ready"; null when they can. */
    whyNot: whyNot("question"),
    whyNotReady: whyNot("ready"),
  };
}

export type Dossier = NonNullable<Awaited<ReturnType<typeof getDossier>>>;

const name = { select: { name: true } };
const select = {
  ...selectWhere,
  ending: true,
  refresh: true,
  candidate: { select: { id: true, name: true, wrappedKey: true } },
  position: { select: { title: true, place: true, ...selectWhere.position.select } },
  recruiter: name,
  checks: { include: { completions: { orderBy: { completedAt: "asc" } } } },
  assessments: { orderBy: { number: "desc" }, take: 1 },
  settlements: { include: { proposedBy: name, decidedBy: name }, orderBy: { id: "asc" } },
  waivers: { select: waiverFacts },
} satisfies Prisma.ScreeningSelect;
