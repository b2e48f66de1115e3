import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { db } from "@/lib/db/client";
import { notesOf } from "../notes";
import { readersOf } from "../scope";

type Whose = Parameters<typeof readersOf>[0];

/** The newest notes on a screening, and the colleagues who can be mentioned in another: its readers. */
export async function getNotes(actor: Actor, screening: Whose) {
  const [notes, colleagues] = await Promise.all([
    notesOf(db(), actor, screening.id),
    db().user.findMany({
      where: readersOf(screening),
      select: { id: true, name: true },
      orderBy: [{ name: "asc" }, { id: "asc" }],
    }),
  ]);
  return { notes, colleagues };
}
