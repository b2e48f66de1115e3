import type { Actor } from "@/lib/auth/actor";
import type { Tx } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/client";
import { Refusal } from "@/lib/door/result";
import { readersOf, visibleTo } from "./scope";

/** Which screenings an actor may know of. */
export type Scope = (actor: Actor) => Prisma.ScreeningWhereInput;

/** Locks a screening the actor may see, for the rest of the transaction; "not yours" and "not there" are one answer. */
export async function lockScreening(tx: Tx, actor: Actor, id: string, visible: Scope = visibleTo) {
  await lockRow(tx, id);
  const screening = await tx.screening.findFirst({
    where: { id, ...visible(actor) },
    include: { position: true, candidate: true },
  });
  if (!screening) throw new Refusal("not-found", "This screening is not there, or not yours to see.");
  return screening;
}

/** Locks a screening for the rest of the transaction, whoever may see it; for what the rules do by themselves. */
export const lockRow = (tx: Tx, id: string) =>
  tx.$executeRaw`SELECT id FROM screening WHERE id = ${id}::uuid FOR UPDATE`;

export type LockedScreening = Awaited<ReturnType<typeof lockScreening>>;

/** Refuses a note that mentions somebody who could not read it. */
export async function mayAllRead(tx: Tx, screening: LockedScreening, userIds: string[]) {
  const known = await tx.user.count({ where: { AND: [readersOf(screening), { id: { in: userIds } }] } });
  if (known === new Set(userIds).size) return;
  const words = "Somebody you mention cannot read this screening. Take their name out, then keep it.";
  throw new Refusal("cannot-read", words, { body: words });
}
