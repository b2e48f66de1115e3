import { claimedPlace } from "@/lib/activity/claimed-place";
import type { Tx } from "@/lib/db/client";
import { type Clock, clockAgrees } from "@/lib/matching/clocks";
import { addressAttributes } from "@/lib/protected-address/attributes";
import { isProtected } from "@/lib/protected-address/load";

type ClockVerdict = "agrees" | "differs" | "unknown";

/**
 * Says of clocks whether they agree with the place that a candidate claims now. The place and its time zone stay in here, as does what
 * a clock is set to: only the verdict is kept. Unknown where no place is claimed, its zone cannot be told, or compliance alone knows it.
 */
export async function clockJudge(
  tx: Tx,
  screeningId: string,
): Promise<(clock: Clock | null, at: Date) => ClockVerdict> {
  const zone = (await isProtected(tx, screeningId)) ? null : await claimedZone(tx, screeningId);
  return (clock, at) => {
    if (!clock || !zone) return "unknown";
    return clockAgrees(clock, at, zone) ? "agrees" : "differs";
  };
}

async function claimedZone(tx: Tx, screeningId: string) {
  const claims = await tx.claim.findMany({
    where: { attribute: { in: addressAttributes }, source: { screeningId, replacedAt: null } },
    select: { attribute: true, text: true, source: { select: { kind: true } } },
    orderBy: [{ sourceId: "asc" }, { position: "asc" }],
  });
  return claimedPlace(claims.map(({ source, ...claim }) => ({ ...claim, source: source.kind })))?.zone ?? null;
}
