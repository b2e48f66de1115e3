import type { Tx } from "@/lib/db/client";

/** The next streams that have entries, in their order; one look at the index for each, however long they are. */
export async function streamsAfter(tx: Tx, after: string, count: number): Promise<string[]> {
  const found = await tx.$queryRaw<{ stream: string | null }[]>`
    WITH RECURSIVE next AS (
      SELECT min(stream) AS stream, 1 AS place FROM audit_entry WHERE stream > ${after}
      UNION ALL
      SELECT (SELECT min(stream) FROM audit_entry WHERE stream > next.stream), place + 1
      FROM next WHERE stream IS NOT NULL AND place < ${count}
    ) SELECT stream FROM next ORDER BY place`;
  return found.flatMap(({ stream }) => stream ?? []);
}

/** A screening whose first entry is gone, and maybe with it every other; null when there is none. */
export async function silentScreening(tx: Tx): Promise<string | null> {
  const [found] = await tx.$queryRaw<{ id: string }[]>`
    SELECT s.id::text FROM screening s WHERE NOT EXISTS
      (SELECT FROM audit_entry e WHERE e.stream = s.id::text AND e.number = 1) ORDER BY s.id LIMIT 1`;
  return found?.id ?? null;
}
