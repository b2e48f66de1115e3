import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { db } from "@/lib/db/client";
import { dayOf } from "@/lib/matching/utc-day";
import { withoutAddresses } from "@/lib/protected-address/load";
import { visibleTo } from "@/lib/screenings/scope";

/** Every wish to go on elsewhere in a screening, oldest first, those taken back with their reason. */
export async function listWishes(actor: Actor, screeningId: string) {
  const by = { select: { name: true } } as const;
  const found = await db().channelRequest.findMany({
    where: { screeningId, screening: visibleTo(actor) },
    include: { recordedBy: by, becameBy: by, takenBackBy: by },
    orderBy: [{ askedOn: "asc" }, { id: "asc" }],
  });
  const without = await withoutAddresses(db(), actor, screeningId);
  return found.map((wish) => ({
    ...{ id: wish.id, askedBy: wish.askedBy, toWhat: wish.toWhat, words: without(wish.words), became: wish.became },
    askedOn: dayOf(wish.askedOn),
    recordedBy: wish.recordedBy.name,
    becameBy: wish.becameBy?.name ?? null,
    takenBack: wish.takenBackReason === null ? null : { reason: wish.takenBackReason, by: wish.takenBackBy?.name },
  }));
}

export type WishView = Awaited<ReturnType<typeof listWishes>>[number];
