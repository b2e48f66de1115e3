import "server-only";
import { db } from "@/lib/db/client";
import { readersOf } from "../scope";

type Whose = Parameters<typeof readersOf>[0];

/** The newest notes on a screening with the names they mention, and the colleagues who can be mentioned in another: its readers. */
export async function getNotes(screening: Whose) {
  const [notes, colleagues] = await Promise.all([
    db().note.findMany({
      where: { screeningId: screening.id },
      include: { by: { select: { name: true } } },
      orderBy: [{ at: "desc" }, { id: "desc" }],
      take: 20,
    }),
    db().user.findMany({
      where: readersOf(screening),
      select: { id: true, name: true },
      orderBy: [{ name: "asc" }, { id: "asc" }],
    }),
  ]);
  const names = await namesOf(notes.flatMap(({ mentions }) => mentions));
  return {
    colleagues,
    notes: notes.map(({ id, body, by, at, mentions }) => ({
      ...{ id, body, by: by.name, at: at.toISOString() },
      mentioned: mentions.flatMap((id) => names.get(id) ?? []),
    })),
  };
}

/** People whom a note mentioned may see it no more, and are named all the same. */
async function namesOf(ids: string[]) {
  if (ids.length === 0) return new Map<string, { name: string }>();
  const users = await db().user.findMany({ where: { id: { in: ids } }, select: { id: true, name: true } });
  return new Map(users.map(({ id, name }) => [id, { name }]));
}
