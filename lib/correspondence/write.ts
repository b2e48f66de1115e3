import type { RecordedRow } from "@/lib/audit/recorded";
import type { Actor } from "@/lib/auth/actor";
import type { Tx } from "@/lib/db/client";
import { Refusal } from "@/lib/door/result";
import { keepTexts } from "@/lib/texts/write";
import type { FoundMessage } from "./read-messages";

type Kept = { screeningId: string; evidenceId: string; messages: FoundMessage[]; now: Date };

/** Keeps the messages that a locked screening does not have yet, with the wishes in them; returns how many, and the rows it wrote. */
export async function keepMessages(tx: Tx, { screeningId, evidenceId, messages, now }: Kept) {
  const written = await tx.readMessage.createManyAndReturn({
    data: messages.map(({ keyed, writtenBy, sentOn }) => ({
      ...{ screeningId, evidenceId, keyed, writtenBy, readAt: now },
      sentOn: sentOn ? new Date(sentOn) : null,
    })),
    skipDuplicates: true,
    select: { id: true, keyed: true },
  });
  const found = new Map(messages.map((message) => [message.keyed, message]));
  const wishes = await tx.readWish.createManyAndReturn({
    data: written.flatMap(({ id: messageId, keyed }) =>
      (found.get(keyed)?.wishes ?? []).map((wish, position) => ({ screeningId, messageId, position, ...wish })),
    ),
    select: { id: true },
  });
  const texts = written.flatMap(({ id: messageId, keyed }) => {
    const { writtenBy, text } = found.get(keyed) ?? {};
    return text && writtenBy === "candidate" ? [{ what: "message" as const, messageId, text }] : [];
  });
  const rows: RecordedRow[] = [
    ...(await keepTexts(tx, screeningId, texts, now)),
    ...written.map(({ id }) => ["read_message", id] as const),
    ...wishes.map(({ id }) => ["read_wish", id] as const),
  ];
  return { messages: written.length, wishes: wishes.length, rows };
}

type Answered = { screeningId: string; readId: string; requestId?: string; now: Date };

/** Writes down, once, whether a sentence that was read is a wish: it is one where it became an entry. Returns the row it wrote. */
export async function answerReadWish(tx: Tx, actor: Actor, { screeningId, readId, requestId, now }: Answered) {
  const found = await tx.readWish.findFirst({ where: { id: readId, screeningId } });
  if (!found) throw new Refusal("not-found", "This sentence is not part of the screening.");
  const { count } = await tx.readWish.updateMany({
    where: { id: readId, answer: null },
    data: { answer: requestId ? "wish" : "not-a-wish", requestId, answeredById: actor.id, answeredAt: now },
  });
  if (count === 0) throw new Refusal("answered", "Somebody was first: it is written down what this sentence is.");
  return [["read_wish", readId]] satisfies RecordedRow[];
}
