import type { Tx } from "@/lib/db/client";
import { Prisma } from "@/lib/db/generated/client";
import { commitmentTo, firstBreak } from "./chain";
import { inWords } from "./events";
import { type RecordedTable, recordedTables, rowWords } from "./recorded";

/** What verifying a stream found: it is whole, or where it breaks first and how. */
export type Finding =
  | { whole: true; entries: number; rows: number; head: string | null }
  | { whole: false; number: number; words: string };

/** Recomputes every hash of a stream, and every recorded row against the newest entry that commits to it. */
export async function verifyStream(tx: Tx, stream: string): Promise<Finding> {
  const entries = await tx.auditEntry.findMany({ where: { stream }, orderBy: { number: "asc" } });
  const broken = firstBreak(stream, entries);
  if (broken) return { whole: false, ...broken };

  const committed = entries.flatMap(({ number, event, data }) => {
    const { rows, ...rest } = JSON.parse(data) as { rows: [RecordedTable, string, string][] };
    return rows.map(([table, id, digest]) => ({ number, words: inWords(event, rest), table, id, digest }));
  });
  const beyond = await tx.auditCommitment.findFirst({ where: { stream, number: { gt: entries.length } } });
  if (beyond)
    return { whole: false, number: entries.length + 1, words: "Entries at the end of the stream are missing." };

  const newest = new Map(committed.map((one) => [`${one.table} ${one.id}`, one]));
  const found = new Map<string, Row>();
  for (const table of recordedTables)
    for (const row of await rowsNow(tx, stream, table)) found.set(`${table} ${row.rowId}`, row);
  const breaks = [...newest].flatMap(([key, { number, words, table, digest }]) => {
    const wrong = compare(found.get(key), number, digest);
    return wrong
      ? [{ number, words: `The ${rowWords[table]} recorded by entry ${number} (“${words}”) ${wrong}.` }]
      : [];
  });
  const first = breaks.sort((a, b) => a.number - b.number)[0];
  if (first) return { whole: false, ...first };
  return { whole: true, entries: entries.length, rows: newest.size, head: entries.at(-1)?.hash ?? null };
}

type Row = { rowId: string; number: number; salt: string; content: string | null };

function compare(row: Row | undefined, number: number, digest: string) {
  if (!row || row.number !== number) return "cannot be verified, because its commitment is gone";
  if (row.content === null) return "is gone from the database";
  return commitmentTo(row.salt, row.content) === digest ? null : "was changed afterwards, not through the application";
}

/** Each row of a table that the stream commits to, as it is now, limited to the columns it had when it was recorded. */
const rowsNow = (tx: Tx, stream: string, table: RecordedTable) => tx.$queryRaw<Row[]>`
  SELECT c."rowId", c.number, c.salt,
    (SELECT jsonb_object_agg(key, value)::text FROM jsonb_each(to_jsonb(t)) WHERE key = ANY (c.columns)) AS content
  FROM (SELECT DISTINCT ON ("rowId") * FROM audit_commitment
        WHERE stream = ${stream} AND "table" = ${table} ORDER BY "rowId", number DESC) c
  LEFT JOIN ${Prisma.raw(`"${table}"`)} t ON t.id = c."rowId"`;
