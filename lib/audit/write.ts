import { randomBytes } from "node:crypto";
import type { Tx } from "@/lib/db/client";
import { Prisma } from "@/lib/db/generated/client";
import { canonical } from "./canonical";
import { commitmentTo, link } from "./chain";
import { type Event, events } from "./events";
import type { RecordedRow } from "./recorded";

/** An event of a stream, with the rows whose content it commits to. */
export type Happening = { stream: string; event: Event; rows: readonly RecordedRow[] };

/** Appends an entry to its stream inside the caller's transaction; entries of one stream wait for each other. */
export async function append(tx: Tx, actorId: string | null, at: Date, { stream, event, rows }: Happening) {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${stream}, 0))`;
  const before = await tx.auditEntry.findFirst({
    where: { stream },
    orderBy: { number: "desc" },
    select: { number: true, hash: true },
  });
  const commitments = [];
  for (const row of distinct(rows)) commitments.push(await commitTo(tx, row));
  const data = canonical({
    ...events[event.name].data.parse(event.data),
    rows: commitments.map(({ table, rowId, digest }) => [table, rowId, digest]),
  });
  const entry = link({ stream, at, actorId, event: event.name, data }, before);
  await tx.auditEntry.create({ data: entry });
  await tx.auditCommitment.createMany({
    data: commitments.map(({ digest: _, ...commitment }) => ({ ...commitment, stream, number: entry.number })),
  });
}

const distinct = (rows: readonly RecordedRow[]) => [...new Map(rows.map((row) => [row.join(), row])).values()];

/** PostgreSQL prints the row, so that content is the same text whatever reads it later; columns added later stay outside. */
async function commitTo(tx: Tx, [table, rowId]: RecordedRow) {
  const [row] = await tx.$queryRaw<{ content: string; columns: string[] }[]>`
    SELECT to_jsonb(t)::text AS content, ARRAY(SELECT jsonb_object_keys(to_jsonb(t))) AS columns
    FROM ${Prisma.raw(`"${table}"`)} t WHERE id = ${rowId}::uuid`;
  if (!row) throw new Error(`An event names a ${table} that does not exist.`);
  const salt = randomBytes(16).toString("hex");
  return { table, rowId, salt, columns: row.columns, digest: commitmentTo(salt, row.content) };
}
