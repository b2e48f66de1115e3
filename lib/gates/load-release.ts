import type { Actor } from "@/lib/auth/actor";
import type { Tx } from "@/lib/db/client";
import { releaseVisibleTo } from "@/lib/screenings/scope";
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
  const { candidate, position, startsOn, earlyOpenings } = screening;
  const released = {
    standings: gatesOf(screening, now),
    openings: earlyOpenings,
    accessLevel: position.accessLevel,
    destination: await destinationOf(tx, id, screening.checks),
  };
  return {
    screeningId: id,
    name: candidate.name,
    position: `${position.title}, ${position.place}`,
    startsOn: startsOn?.toISOString().slice(0, 10) ?? null,
    ended: screening.ending !== null,
    standings: released.standings,
    openings: earlyOpenings,
    lines: releaseLines(released, now),
  };
}

type Checked = { kind: string; completions: { outcome: string }[] };

/** The newest address the candidate asked equipment to be sent to. */
async function destinationOf(tx: Tx, screeningId: string, checks: Checked[]) {
  const found = await tx.claim.findFirst({
    where: { screeningId, attribute: "address", source: { kind: "shipping-request", replacedAt: null } },
    orderBy: { id: "desc" },
    select: { text: true },
  });
  if (!found) return null;
  const check = checks.find(({ kind }) => kind === "shipping-address");
  return { address: found.text, checked: check?.completions[0]?.outcome === "clear" };
}
