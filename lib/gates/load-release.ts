import type { Actor } from "@/lib/auth/actor";
import type { Tx } from "@/lib/db/client";
import { dayOf } from "@/lib/matching/utc-day";
import { isProtected, withoutAddresses } from "@/lib/protected-address/load";
import { releaseVisibleTo } from "@/lib/screenings/scope";
import { shippingAddress } from "@/lib/shipments/write";
import { gateSelect, gatesOf } from "./load";
import { releaseLines } from "./release";

/** What is released of a screening at an instant, and of the person no more than that needs; null when it is not the actor's to read. */
export async function loadRelease(tx: Tx, actor: Actor, id: string, now: Date) {
  const screening = await tx.screening.findFirst({
    where: { id, ...releaseVisibleTo(actor) },
    select: {
      ...gateSelect,
      startsOn: true,
      candidate: { select: { name: true } },
      position: { select: { title: true, place: true, accessLevel: true, jurisdiction: true } },
    },
  });
  if (!screening) return null;
  const { candidate, position, startsOn } = screening;
  const hide = await withoutAddresses(tx, actor, id);
  const openings = screening.earlyOpenings.map((one) => ({ ...one, what: hide(one.what) }));
  const released = {
    standings: gatesOf(screening, now),
    openings,
    accessLevel: position.accessLevel,
    destination: await destinationOf(tx, id, screening.checks),
  };
  return {
    screeningId: id,
    name: candidate.name,
    position: `${position.title}, ${position.place}`,
    startsOn: startsOn && dayOf(startsOn),
    ended: screening.ending !== null,
    standings: released.standings,
    openings,
    lines: releaseLines(released, now),
  };
}

type Checked = { kind: string; completions: { outcome: string; completedAt: Date }[] };

/** The newest address the candidate asked things to be sent to; null while compliance alone knows it, whoever reads this. */
async function destinationOf(tx: Tx, screeningId: string, checks: Checked[]) {
  const address = (await isProtected(tx, screeningId)) ? null : await shippingAddress(tx, screeningId);
  if (!address) return null;
  const asked = { screeningId, kind: "shipping-request", replacedAt: null };
  const { obtainedAt } = await tx.source.findFirstOrThrow({ where: asked, select: { obtainedAt: true } });
  const done = checks.find(({ kind }) => kind === "shipping-address")?.completions[0];
  // Where two people sent it elsewhere since, the check was about another address.
  return { address, checked: done?.outcome === "clear" && done.completedAt >= obtainedAt };
}
