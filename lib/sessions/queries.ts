import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { may } from "@/lib/auth/permissions";
import { db } from "@/lib/db/client";
import { openOrReady } from "@/lib/screenings/lifecycle";
import { visibleTo } from "@/lib/screenings/scope";
import { countOthers, screeningsMet } from "./load";
import { isNetwork, networks, weighsNothing } from "./networks";
import { isOrigin, origins } from "./origins";
import { visibleSessions } from "./scope";

/** When the candidate was connected, newest first, without an address or a place. Null when the check is not the actor's to see. */
export async function getSessions(actor: Actor, screeningId: string) {
  const check = await db().check.findFirst({
    where: { screeningId, ...visibleSessions(actor) },
    select: { screening: { select: { ending: true } } },
  });
  if (!check) return null;
  const found = await db().candidateSession.findMany({
    where: { screeningId },
    select: {
      ...{ id: true, at: true, origin: true, network: true, networkName: true, networkList: true, clock: true },
      keyed: true,
    },
    orderBy: [{ at: "desc" }, { id: "desc" }],
  });
  const others = await countOthers(db(), screeningId);
  return {
    screeningId,
    sessions: found.map(({ id, at, origin, network, networkName, networkList, clock, keyed }) => ({
      ...{ id, at: at.toISOString(), clock, addressKept: keyed !== null },
      origin: isOrigin(origin) ? origins[origin] : origin,
      network: isNetwork(network) ? network : ("unknown" as const),
      networkWords: networkWords(network, networkName, networkList),
      counts: !weighsNothing(network),
      others: others.get(id) ?? 0,
    })),
    met: await whoWasMet(actor, screeningId),
    maySeeNetwork: openOrReady(check.screening.ending) && may(actor.role, "session:network"),
  };
}

/** "A VPN (Quiet Lines, list of 2026-11-01)". */
function networkWords(network: string, name: string | null, list: string | null) {
  const told = [name, list && `list of ${list}`].filter(Boolean).join(", ");
  const words = isNetwork(network) ? networks[network] : network;
  return told ? `${words} (${told})` : words;
}

/** The screenings of other candidates with an address of this one, for compliance alone: who may look at both. */
async function whoWasMet(actor: Actor, screeningId: string) {
  if (!may(actor.role, "difference:settle")) return [];
  const ids = await screeningsMet(db(), screeningId);
  const found = await db().screening.findMany({
    where: { AND: [visibleTo(actor), { id: { in: ids } }] },
    select: { id: true, candidate: { select: { name: true } }, position: { select: { title: true } } },
    orderBy: { id: "asc" },
    take: 20,
  });
  return found.map(({ id, candidate, position }) => ({ id, name: candidate.name, position: position.title }));
}

export type SessionsView = NonNullable<Awaited<ReturnType<typeof getSessions>>>;
export type SessionView = SessionsView["sessions"][number];
