import type { Tx } from "@/lib/db/client";
import { readEmail } from "@/lib/matching/emails";
import { dayOf } from "@/lib/matching/utc-day";
import { isElsewhere } from "@/lib/sources/kinds";
import type { Received } from "./facts";
import type { Known } from "./writers";

/** What was read in messages and waits for a person, as rules read it; undefined while no message was read. */
export async function loadReceived(tx: Tx, screeningId: string): Promise<Received> {
  if (!(await tx.readMessage.findFirst({ where: { screeningId }, select: { id: true } }))) return undefined;
  const found = await tx.readWish.findMany({
    where: { screeningId, answer: null },
    select: { toWhat: true, message: { select: { writtenBy: true, sentOn: true } } },
    orderBy: [{ message: { sentOn: "asc" } }, { messageId: "asc" }, { position: "asc" }],
  });
  return found.map(({ toWhat, message: { writtenBy, sentOn } }) => ({
    at: sentOn && dayOf(sentOn),
    from: writtenBy === "candidate" ? "candidate" : "agency",
    wish: toWhat,
  }));
}

/** The mailboxes of a candidate, as their sources that hold state them, and of the people who work here. */
export async function loadKnown(tx: Tx, screeningId: string): Promise<Known> {
  const claims = await tx.claim.findMany({
    where: { screeningId, attribute: "email", source: { replacedAt: null } },
    select: { text: true, source: { select: { kind: true } } },
  });
  const users = await tx.user.findMany({ select: { email: true } });
  const own = claims.filter(({ source }) => !isElsewhere(source.kind, "email"));
  const mailboxes = (texts: string[]) => new Set(texts.flatMap((text) => readEmail(text)?.address ?? []));
  return { candidate: mailboxes(own.map(({ text }) => text)), ours: mailboxes(users.map(({ email }) => email)) };
}
