import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { db } from "@/lib/db/client";
import { dayOf } from "@/lib/matching/utc-day";
import { withoutAddresses } from "@/lib/protected-address/load";
import { visibleChecks, visibleTo } from "@/lib/screenings/scope";
import { loadKnown } from "./load";

/** What was read in a screening's messages: how many, every sentence that reads like a wish, and the addresses a mailbox is read for. */
export async function getReadMail(actor: Actor, screeningId: string) {
  const screening = { AND: [visibleTo(actor), { checks: { some: { kind: "channels", ...visibleChecks(actor) } } }] };
  const read = { screeningId, screening };
  const messages = await db().readMessage.count({ where: read });
  const found = await db().readWish.findMany({
    where: read,
    include: { message: true, answeredBy: { select: { name: true } } },
    orderBy: [{ message: { sentOn: "asc" } }, { messageId: "asc" }, { position: "asc" }],
  });
  const without = await withoutAddresses(db(), actor, screeningId);
  const visible = await db().screening.count({ where: { id: screeningId, ...screening } });
  return {
    messages,
    addresses: visible ? [...(await loadKnown(db(), screeningId)).candidate] : [],
    wishes: found.map(({ id, toWhat, words, answer, answeredBy, message }) => ({
      ...{ id, toWhat, words: without(words), answer, answeredBy: answeredBy?.name ?? null },
      writtenBy: message.writtenBy === "candidate" ? ("candidate" as const) : ("agency" as const),
      sentOn: message.sentOn && dayOf(message.sentOn),
      evidenceId: message.evidenceId,
    })),
  };
}

export type ReadMailView = Awaited<ReturnType<typeof getReadMail>>;
