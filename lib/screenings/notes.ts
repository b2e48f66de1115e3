import type { Actor } from "@/lib/auth/actor";
import type { Tx } from "@/lib/db/client";
import { withoutAddresses } from "@/lib/protected-address/load";
import { olderOf, partAfter } from "./older";

/** Notes on a screening, newest first, with the names they mention; those after one, or from the newest. */
export async function notesOf(tx: Tx, actor: Actor, screeningId: string, after?: string) {
  const [notes, count, without] = await Promise.all([
    tx.note.findMany({
      where: { screeningId },
      include: { by: { select: { name: true } } },
      orderBy: [{ at: "desc" }, { id: "desc" }],
      ...partAfter(after),
    }),
    tx.note.count({ where: { screeningId } }),
    withoutAddresses(tx, actor, screeningId),
  ]);
  const names = await namesOf(
    tx,
    notes.flatMap(({ mentions }) => mentions),
  );
  const rows = notes.map(({ id, body, by, at, mentions }) => ({
    ...{ id, body: without(body), by: by.name, at: at.toISOString() },
    mentioned: mentions.flatMap((id) => names.get(id) ?? []),
  }));
  return { rows, count };
}

export type NoteView = Awaited<ReturnType<typeof notesOf>>["rows"][number];

export const olderNotes = olderOf(notesOf);

/** People whom a note mentioned may see it no more, and are named all the same. */
async function namesOf(tx: Tx, ids: string[]) {
  if (ids.length === 0) return new Map<string, { name: string }>();
  const users = await tx.user.findMany({ where: { id: { in: ids } }, select: { id: true, name: true } });
  return new Map(users.map(({ id, name }) => [id, { name }]));
}
