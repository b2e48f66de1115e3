import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { db } from "@/lib/db/client";
import { type Hours, hoursAt } from "@/lib/matching/hours";
import { addressAttributes } from "@/lib/protected-address/attributes";
import { addressesKept } from "@/lib/protected-address/load";
import { visibleTo } from "@/lib/screenings/scope";
import type { ActivityDetails } from "@/lib/sources/kinds/activity";
import { claimedPlace } from "./claimed-place";

/** When the accounts of a candidate did something, by the hours of the place claimed. */
export async function getActivity(actor: Actor, screeningId: string) {
  const asked = (await addressesKept(db(), actor, screeningId)) ? [] : addressAttributes;
  const sources = await db().source.findMany({
    where: { screeningId, replacedAt: null, screening: visibleTo(actor) },
    include: { claims: { where: { attribute: { in: asked } }, orderBy: { position: "asc" } } },
    orderBy: { id: "asc" },
  });
  const stated = sources.flatMap(({ kind, claims }) => claims.map((claim) => ({ ...claim, source: kind })));
  const accounts = sources.filter(({ kind }) => kind === "activity");
  const claimed = accounts.length > 0 ? claimedPlace(stated) : null;
  return {
    place: claimed?.place ?? null,
    accounts: accounts.map(({ id, details: stored, obtainedAt }) => {
      const { basis, account, minutes, oddities } = stored as ActivityDetails;
      const instants = minutes.map((minute) => new Date(minute * 60_000));
      const what = basis === "git-log" ? "commits" : "times";
      const hours: Hours | null = claimed && hoursAt(instants, claimed, what);
      return { id, basis, account, what, count: minutes.length, at: obtainedAt.toISOString(), hours, oddities };
    }),
  };
}

export type ActivityView = Awaited<ReturnType<typeof getActivity>>;
