import "server-only";
import { z } from "zod";
import type { Actor } from "@/lib/auth/actor";
import { db } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/client";
import { asPage, pageCursor, pageOf } from "@/lib/db/page";
import { gate, lookTitle } from "@/lib/policy/stages";
import { daysSince } from "@/lib/screenings/days-since";
import { endingWords } from "@/lib/screenings/lifecycle";
import { visibleTo } from "@/lib/screenings/scope";
import { decisionWords } from "../words";

const perPage = 30;

/** What of the list is shown, as it stands in the address; what does not parse falls back to what waits. */
export const decisionFilter = pageCursor.extend({ show: z.enum(["waiting", "going-on", "ended"]).catch("waiting") });

type DecisionFilter = z.infer<typeof decisionFilter>;

const shown: Record<DecisionFilter["show"], Prisma.ScreeningWhereInput> = {
  waiting: { endedAt: null, turn: "manager" },
  "going-on": { endedAt: null, turn: { not: "manager" } },
  ended: { endedAt: { not: null } },
};

// Who has waited longest comes first; of the others, what changed last.
const order: Record<DecisionFilter["show"], Prisma.ScreeningOrderByWithRelationInput[]> = {
  waiting: [{ turnSince: "asc" }, { id: "asc" }],
  "going-on": [{ turnSince: "desc" }, { id: "desc" }],
  ended: [{ endedAt: "desc" }, { id: "desc" }],
};

/** A page of the screenings whose gates an actor decides, and how many wait, go on and have ended. */
export async function listDecisions(actor: Actor, { show, ...at }: DecisionFilter) {
  const where = (of: DecisionFilter["show"]) => ({ AND: [visibleTo(actor), shown[of]] });
  const [found, waiting, goingOn, ended] = await Promise.all([
    db().screening.findMany({ where: where(show), orderBy: order[show], ...pageOf(at, perPage), select }),
    db().screening.count({ where: where("waiting") }),
    db().screening.count({ where: where("going-on") }),
    db().screening.count({ where: where("ended") }),
  ]);
  const page = asPage(found, at, perPage);
  const now = new Date();
  return { ...page, rows: page.rows.map((row) => line(row, now)), counts: { waiting, "going-on": goingOn, ended } };
}

const select = {
  id: true,
  turn: true,
  turnSince: true,
  ending: true,
  refresh: true,
  endedAt: true,
  state: true,
  openDifferences: true,
  checked: true,
  candidate: { select: { name: true } },
  position: { select: { title: true, place: true } },
  decisions: { select: { kind: true, gate: true }, orderBy: [{ at: "desc" }, { id: "desc" }] },
} satisfies Prisma.ScreeningSelect;

type Found = Prisma.ScreeningGetPayload<{ select: typeof select }>;

function line({ candidate, position, decisions, turnSince, endedAt, refresh, ...row }: Found, now: Date) {
  const next = decisions.find(({ kind }) => kind === "handed-over")?.gate;
  const [newest] = decisions;
  const goingOn = newest ? decisionWords(newest.kind, newest.gate) : "Not handed over yet";
  return {
    ...row,
    name: candidate.name,
    position: `${position.title}, ${position.place}`,
    look: refresh && lookTitle(refresh),
    /** The question that waits, what was said last, or how it ended. */
    words: row.ending ? endingWords(row.ending) : row.turn === "manager" && next ? gate(next).question : goingOn,
    /** Days since it is this turn. */
    days: daysSince(turnSince, now),
    endedAt: endedAt?.toISOString() ?? null,
  };
}

export type DecisionRow = Awaited<ReturnType<typeof listDecisions>>["rows"][number];
