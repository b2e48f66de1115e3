import type { Tx } from "@/lib/db/client";
import { Prisma } from "@/lib/db/generated/client";
import { commitmentTo, type Entry, firstBreak } from "./chain";
import { entryData } from "./entry-data";
import { inWords } from "./events";
import { isRecorded, type RecordedTable, rowWords } from "./recorded";
import { unrecordedRow } from "./unrecorded";

/** What verifying a stream found: it is whole, or where it breaks first and how. */
export type Finding =
  | { whole: true; entries: number; rows: number; head: string | null }
  | { whole: false; number: number; words: string };

/**
 * Recomputes every hash of a stream, and every recorded row against the newest entry that commits to it; nothing may stand beside them
 * that no entry names. Reads `size` entries at a time, so that a long stream takes no more memory than a short one; what is written
 * meanwhile is verified with the rest.
 */
export async function verifyStream(tx: Tx, stream: string, size = 1000): Promise<Finding> {
  let last: Entry | null = null;
  let rows = 0;
  for (;;) {
    const page: Entry[] = await tx.auditEntry.findMany({
      where: { stream, ...(last && { number: { gt: last.number } }) },
      orderBy: { number: "asc" },
      take: size,
    });
    const broken = firstBreak(stream, page, last);
    if (broken) return { whole: false, ...broken };
    const committed = await commitments(tx, stream, page);
    const [wrong] = [
      ...committed.filter((one) => one.wrong),
      ...(await unnamed(tx, stream, page, last, committed)),
    ].sort((a, b) => a.number - b.number);
    if (wrong) return { whole: false, number: wrong.number, words: wrong.words };
    rows += committed.filter(({ newest }) => newest).length;
    last = page.at(-1) ?? last;
    if (page.length < size) break;
  }
  const entries = last?.number ?? 0;
  if (entries === 0) return { whole: false, number: 1, words: "Entry 1 is missing." };
  if (await goesOn(tx, stream, entries))
    return { whole: false, number: entries + 1, words: "Entries at the end of the stream are missing." };
  const row = await unrecordedRow(tx, stream);
  if (row)
    return { whole: false, number: entries, words: `A row stands here that no entry recorded: ${rowWords[row]}.` };
  return { whole: true, entries, rows, head: last?.hash ?? null };
}

/** What each of these entries commits to of each row it recorded, in their order, and what is wrong with it. */
async function commitments(tx: Tx, stream: string, entries: Entry[]) {
  const named = entries.flatMap(({ number, event, data: text }) => {
    const { rows, data } = entryData(text);
    return rows.map(([table, id, digest]) => ({ number, said: inWords(event, data), table, id, digest }));
  });
  const [first, last] = [entries[0]?.number ?? 0, entries.at(-1)?.number ?? 0];
  const found = new Map<string, Row>();
  for (const table of new Set(named.map((one) => one.table).filter(isRecorded)))
    for (const row of await rowsOf(tx, { stream, table, first, last }))
      found.set(`${table} ${row.rowId} ${row.number}`, row);
  return named.map(({ number, said, table, id, digest }) => {
    const row = found.get(`${table} ${id} ${number}`);
    const wrong = whatIsWrong(row, digest);
    const words = `The ${isRecorded(table) ? rowWords[table] : "row"} recorded by entry ${number} (“${said}”) ${wrong}.`;
    return { number, key: `${table} ${id} ${number}`, wrong: wrong !== null, words, newest: row?.newest === true };
  });
}

/** The commitments beside these entries that none of them names: one could pass for the newest of its row, and hide a change. */
async function unnamed(tx: Tx, stream: string, page: Entry[], before: Entry | null, named: { key: string }[]) {
  const keys = new Set(named.map(({ key }) => key));
  const kept = await tx.auditCommitment.findMany({
    where: { stream, number: { gt: before?.number, lte: page.at(-1)?.number ?? 0 } },
    select: { number: true, table: true, rowId: true },
  });
  return kept
    .filter(({ number, table, rowId }) => !keys.has(`${table} ${rowId} ${number}`))
    .map(({ number }) => ({ number, words: `A commitment stands at entry ${number} that the entry does not name.` }));
}

type Row = { rowId: string; number: number; salt: string; newest: boolean; content: string | null };

function whatIsWrong(row: Row | undefined, digest: string) {
  if (!row) return "cannot be verified, because its commitment is gone";
  if (!row.newest) return null;
  if (row.content === null) return "is gone from the database";
  return commitmentTo(row.salt, row.content) === digest ? null : "was changed afterwards, not through the application";
}

type Span = { stream: string; table: RecordedTable; first: number; last: number };

/**
 * Each row of a table that these entries commit to, as it is now, limited to the columns it had when it was recorded. One statement
 * reads the row and whether a newer entry commits to it, so that a change in between is never taken for a break.
 */
const rowsOf = (tx: Tx, { stream, table, first, last }: Span) => tx.$queryRaw<Row[]>`
  SELECT c."rowId", c.number, c.salt,
    NOT EXISTS (SELECT FROM audit_commitment newer WHERE newer."table" = c."table" AND newer."rowId" = c."rowId"
      AND newer.stream = c.stream AND newer.number > c.number) AS newest,
    (SELECT jsonb_object_agg(key, value)::text FROM jsonb_each(to_jsonb(t)) WHERE key = ANY (c.columns)) AS content
  FROM audit_commitment c LEFT JOIN ${Prisma.raw(`"${table}"`)} t ON t.id = c."rowId"
  WHERE c.stream = ${stream} AND c."table" = ${table} AND c.number BETWEEN ${first} AND ${last}`;

/** Whether something was committed to by an entry that is not there, after so many that are. */
async function goesOn(tx: Tx, stream: string, entries: number) {
  const beyond = await tx.$queryRaw<unknown[]>`
    SELECT c.number FROM audit_commitment c WHERE c.stream = ${stream} AND c.number > ${entries} AND NOT EXISTS
      (SELECT FROM audit_entry e WHERE e.stream = c.stream AND e.number = c.number) LIMIT 1`;
  return beyond.length > 0;
}
