import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { may } from "@/lib/auth/permissions";
import { addressChecks } from "@/lib/checks/by-compliance";
import { db } from "@/lib/db/client";
import { openOrReady } from "@/lib/screenings/lifecycle";
import { visibleTo } from "@/lib/screenings/scope";
import { isProtected } from "./load";

/** Since when an address is protected and by whom, for compliance alone; null for everybody else. */
export async function getProtection(actor: Actor, screeningId: string) {
  if (!may(actor.role, "address:protect")) return null;
  const screening = await db().screening.findFirst({
    where: { AND: [visibleTo(actor), { id: screeningId }] },
    select: {
      ending: true,
      protectedAddresses: { where: { endedAt: null }, select: { at: true, by: { select: { name: true } } } },
      checks: {
        where: { kind: { in: [...addressChecks] } },
        select: { kind: true, completions: { where: { reopenedAt: null }, select: { id: true } } },
      },
    },
  });
  if (!screening) return null;
  const [now] = screening.protectedAddresses;
  const open = screening.checks.filter(({ completions }) => completions.length === 0).map(({ kind }) => kind);
  return {
    screeningId,
    since: now ? { at: now.at.toISOString(), by: now.by.name } : null,
    /** The checks that compliance has not confirmed yet. */
    toConfirm: now && !screening.ending ? open : [],
    mayChange: openOrReady(screening.ending),
  };
}

export type ProtectionView = NonNullable<Awaited<ReturnType<typeof getProtection>>>;

/** Whether the reader confirms a check about a protected address; null where the address is not protected. */
export async function getAddressCheck(actor: Actor, screeningId: string, kind: string) {
  if (!(await isProtected(db(), screeningId))) return null;
  const protection = await getProtection(actor, screeningId);
  return { mayConfirm: protection?.toConfirm.some((open) => open === kind) ?? false };
}
