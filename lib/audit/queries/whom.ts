import "server-only";
import { z } from "zod";
import { db } from "@/lib/db/client";
import { entryData } from "../entry-data";

/** The entries with the user or position they are about, by name: their data holds ids only. */
export async function withWhom<Row extends { data: string }>(rows: Row[]) {
  const ids = rows.map(({ data }) => about.safeParse(entryData(data).data).data);
  const of = (key: keyof z.infer<typeof about>) => ids.flatMap((found) => found?.[key] ?? []);
  const [users, positions] = await Promise.all([
    db().user.findMany({ where: { id: { in: of("userId") } }, select: { id: true, name: true } }),
    db().position.findMany({ where: { id: { in: of("positionId") } }, select: { id: true, title: true } }),
  ]);
  const names = new Map([
    ...users.map(({ id, name }) => [id, name] as const),
    ...positions.map(({ id, title }) => [id, title] as const),
  ]);
  return rows.map((row, place) => {
    const { userId, positionId } = ids[place] ?? {};
    return { ...row, about: names.get(userId ?? positionId ?? "") ?? null };
  });
}

const about = z.object({ userId: z.uuid().optional(), positionId: z.uuid().optional() });
