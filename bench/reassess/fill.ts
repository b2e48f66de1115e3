import pg from "pg";

// Copies every screening of the demo company, with all that hangs on it, until there are as many as wanted. In a copy each id begins
// with the number of the copy, so that its rows point at each other; people, positions and policies stay the ones there are.

/** Of these only the newest row of each screening is copied: what was assessed before is read by nobody. */
const newestOnly: Record<string, string> = {
  assessment: `t.number = (SELECT max(number) FROM assessment o WHERE o."screeningId" = t."screeningId")`,
  facts_snapshot: `t.digest IN (SELECT a."factsDigest" FROM assessment a JOIN screening s ON s.id = a."screeningId"
    WHERE s."candidateId" = t."candidateId" AND a.number = (SELECT max(number) FROM assessment o WHERE o."screeningId" = s.id))`,
};
const atOnce = 100;

/** Fills the database up to `wanted` screenings, as its owner, and answers how many there are now. */
export async function fill(ownerUrl: string, wanted: number): Promise<number> {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    // The rows of a copy fit together as those of its model do: no key has to be looked up for each of millions.
    await client.query("SET session_replication_role = replica");
    const model = await one(client, "SELECT count(*)::int AS n FROM screening");
    const copies = Math.ceil((wanted - model) / model);
    const statements = await statementsOf(client);
    for (const statement of statements) await client.query(statement.keep);
    for (let from = 1; from <= copies; from += atOnce)
      for (const { copy } of statements) await client.query(copy, [from, Math.min(copies, from + atOnce - 1)]);
    await client.query("VACUUM ANALYZE");
    return await one(client, "SELECT count(*)::int AS n FROM screening");
  } finally {
    await client.end();
  }
}

async function one(client: pg.Client, query: string): Promise<number> {
  return (await client.query<{ n: number }>(query)).rows[0]?.n ?? 0;
}

type Column = { table: string; column: string; type: string; to: string | null; indexes: string[][] };

/** Every column, what it refers to, and the columns of every unique index that it is in. */
const columns = `
  SELECT c.relname AS "table", a.attname AS "column", format_type(a.atttypid, NULL) AS type,
    (SELECT f.confrelid::regclass::text FROM pg_constraint f
      WHERE f.contype = 'f' AND f.conrelid = c.oid AND f.conkey = ARRAY[a.attnum] LIMIT 1) AS "to",
    (SELECT coalesce(json_agg((SELECT json_agg(k.attname) FROM pg_attribute k
        WHERE k.attrelid = c.oid AND k.attnum = ANY (i.indkey))), '[]')
      FROM pg_index i WHERE i.indrelid = c.oid AND i.indisunique AND a.attnum = ANY (i.indkey)) AS indexes
  FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped AND a.attgenerated = ''
  WHERE c.relkind = 'r' AND c.relnamespace = 'public'::regnamespace
  ORDER BY c.relname, a.attnum`;

async function statementsOf(client: pg.Client) {
  const all = (await client.query<Column>(columns)).rows.map((one) => ({
    ...one,
    to: one.to?.replaceAll('"', "") ?? null,
  }));
  const copied = new Set(["candidate", "screening"]);
  // What hangs on a screening, and what hangs on that; the trail and what people were told of are left out.
  const left = ["notification", "ruleset_preview", "replay_finding"];
  for (let before = 0; before < copied.size; ) {
    before = copied.size;
    for (const { table, to } of all) if (to && copied.has(to) && !left.includes(table)) copied.add(table);
  }
  return [...copied].map((table) => {
    const own = all.filter((column) => column.table === table);
    const into = own.map(({ column }) => `"${column}"`).join(", ");
    const values = own.map((column) => copiedValue(column, own, copied)).join(", ");
    const where = newestOnly[table] ? `WHERE ${newestOnly[table]}` : "";
    return {
      keep: `CREATE TEMP TABLE "model_${table}" AS SELECT * FROM "${table}" t ${where}`,
      copy: `INSERT INTO "${table}" (${into}) SELECT ${values} FROM "model_${table}" m, generate_series($1::int, $2::int) AS copy`,
    };
  });
}

function copiedValue(column: Column, own: Column[], copied: Set<string>) {
  const value = `m."${column.column}"`;
  if (isMoved(column, copied)) return `(lpad(to_hex(copy), 8, '0') || substr(${value}::text, 9))::uuid`;
  // What tells rows apart, and what is equal between candidates, is so within a copy alone.
  const moved = own.filter((one) => isMoved(one, copied)).map((one) => one.column);
  const apart = column.indexes.some((index) => !index.some((one) => moved.includes(one)));
  if (column.type === "text" && !column.to && (apart || ["keyed", "equality"].includes(column.column)))
    return `${value} || '-' || copy`;
  return value;
}

/** Whether a column holds an id that every copy has its own of. */
const isMoved = ({ table, column, type, to, indexes }: Column, copied: Set<string>) =>
  type === "uuid" &&
  ((to !== null && copied.has(to)) ||
    (table === "claim" && column === "against") ||
    (to === null && indexes.length > 0));
