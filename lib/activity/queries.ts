import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { held } from "@/lib/consents/held";
import { db } from "@/lib/db/client";
import { hoursAt } from "@/lib/matching/hours";
import { addressAttributes } from "@/lib/protected-address/attributes";
import { addressesKept } from "@/lib/protected-address/load";
import { visibleTo } from "@/lib/screenings/scope";
import { type Origin, origins } from "@/lib/sessions/origins";
import { visibleSessions } from "@/lib/sessions/scope";
import type { ActivityDetails } from "@/lib/sources/kinds/activity";
import { claimedPlace } from "./claimed-place";

/** When a candidate did something, by the hours of the place claimed: a portal's own log first, then the logs of their accounts. */
export async function getActivity(actor: Actor, screeningId: string) {
  const asked = (await addressesKept(db(), actor, screeningId)) ? [] : addressAttributes;
  const sources = await db().source.findMany({
    where: { screeningId, replacedAt: null, screening: visibleTo(actor) },
    include: { claims: { where: { attribute: { in: asked } }, orderBy: { position: "asc" } } },
    orderBy: { id: "asc" },
  });
  const stated = sources.flatMap(({ kind, claims }) => claims.map((claim) => ({ ...claim, source: kind })));
  const accounts = sources.filter(({ kind }) => kind === "activity").map(accountLog);
  const logs = [...(await portalLogs(actor, screeningId)), ...accounts];
  const claimed = logs.length > 0 ? claimedPlace(stated) : null;
  return {
    place: claimed?.place ?? null,
    logs: logs.map(({ instants, ...log }) => ({
      ...log,
      count: instants.length,
      hours: claimed && hoursAt(instants, claimed, log.what),
    })),
  };
}

export type ActivityView = Awaited<ReturnType<typeof getActivity>>;

type Log = Pick<ActivityDetails, "basis" | "account" | "oddities"> & {
  id: string;
  /** Whether it was added as a source, whose id it then has. */
  ofSource: boolean;
  what: string;
  instants: Date[];
};

function accountLog({ id, details }: { id: string; details: unknown }): Log {
  const { basis, account, minutes, oddities } = details as ActivityDetails;
  const instants = minutes.map((minute) => new Date(minute * 60_000));
  return { id, ofSource: true, basis, account, what: basis === "git-log" ? "commit" : "time", instants, oddities };
}

/** The first words of the notice on sessions that say that hours are looked at. */
const saysHours = 2;

/**
 * The times at which a portal saw a candidate, each once however often it stands in the log, who was told that their hours are looked
 * at, where the actor may read them. Of people who work here there are none: hours of the employer's own staff are not looked at.
 */
async function portalLogs(actor: Actor, screeningId: string): Promise<Log[]> {
  const told = { some: { kind: "sessions", textVersion: { gte: saysHours }, ...held() } };
  const sessions = await db().candidateSession.findMany({
    where: {
      ...{ screeningId, origin: "portal-log" satisfies Origin },
      screening: { refresh: null, checks: { some: visibleSessions(actor) }, consents: told },
    },
    select: { at: true },
    distinct: ["at"],
  });
  if (sessions.length === 0) return [];
  const known = {
    id: "portal-log",
    ofSource: false,
    basis: "server-times",
    account: origins["portal-log"],
    what: "session",
  } as const;
  return [{ ...known, instants: sessions.map(({ at }) => at), oddities: [] }];
}
