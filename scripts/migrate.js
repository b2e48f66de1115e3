import { createHash, randomUUID } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import pg from "pg";
import { grantAppRole } from "./app-role.js";
import { Problem } from "./problem.js";

const ours = fileURLToPath(new URL("../prisma/migrations", import.meta.url));

// The table of `prisma migrate`, so that either tool goes on where the other stopped.
const bookkeeping = `CREATE TABLE IF NOT EXISTS _prisma_migrations (
  id VARCHAR(36) PRIMARY KEY, checksum VARCHAR(64) NOT NULL, finished_at TIMESTAMPTZ, migration_name VARCHAR(255) NOT NULL,
  logs TEXT, rolled_back_at TIMESTAMPTZ, started_at TIMESTAMPTZ NOT NULL DEFAULT now(), applied_steps_count INTEGER NOT NULL DEFAULT 0)`;

/**
 * Brings the database to the schema of this build, then lets the app role do what prisma/grants.sql says.
 * Each migration is one transaction: killed in the middle, the database has the old schema or the new. Processes that
 * migrate at once take turns.
 * @param {string} ownerUrl connection of the role that owns the database (DATABASE_OWNER_URL); a direct one, no pooler
 * @param {string} appUrl connection of the app role (DATABASE_URL); the role is created when it is missing
 * @param {string} [folder] of the migrations
 * @returns {Promise<string[]>} the names of the migrations applied
 * @throws {Problem} on an unsuitable server, an edited migration, a database newer than this build
 */
export async function migrate(ownerUrl, appUrl, folder = ours) {
  const owner = await connectTo(ownerUrl, "DATABASE_OWNER_URL");
  try {
    await refuseUnsuitable(owner);
    await owner.query("SELECT pg_advisory_lock(hashtext('bonafide migrate'))");
    await owner.query(bookkeeping);
    const pending = pendingAmong(await appliedIn(owner), folder);
    for (const migration of pending) await apply(owner, migration);
    await grantAppRole(owner, appUrl);
    return pending.map(({ name }) => name);
  } finally {
    await owner.end();
  }
}

/**
 * The names of the migrations of this build that the database does not have yet, read with the app role.
 * @param {string} appUrl
 * @returns {Promise<string[]>}
 */
export async function pendingMigrations(appUrl) {
  const app = await connectTo(appUrl, "DATABASE_URL");
  try {
    const { rows } = await app.query("SELECT to_regclass('_prisma_migrations') AS found");
    return pendingAmong(rows[0].found ? await appliedIn(app) : [], ours).map(({ name }) => name);
  } finally {
    await app.end();
  }
}

/** A connected client; says in one sentence which setting leads nowhere, without its password. */
export async function connectTo(url, setting) {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000, options: "-c TimeZone=UTC" });
  client.on("error", () => {}); // a lost connection also fails the query in flight, which is where it is reported
  try {
    await client.connect();
    return client;
  } catch (error) {
    throw new Problem(`The database of ${setting} cannot be reached: ${error.message || error.code}.`, {
      cause: error,
    });
  }
}

/** Throws a Problem when a server could not keep evidence, or not as it was written. */
export async function refuseUnsuitable(client) {
  const { rows } = await client.query(`SELECT name, setting FROM pg_settings WHERE name IN
    ('server_version_num', 'server_encoding', 'fsync', 'full_page_writes', 'synchronous_commit', 'TimeZone')`);
  const is = Object.fromEntries(rows.map(({ name, setting }) => [name, setting]));
  if (Number(is.server_version_num) < 160_000) throw new Problem("The database must be PostgreSQL 16 or newer.");
  if (is.server_encoding !== "UTF8") throw new Problem(`The database must store UTF8, not ${is.server_encoding}.`);
  if (is.TimeZone !== "UTC") throw new Problem("The database does not let a session choose its time zone.");
  for (const setting of ["fsync", "full_page_writes", "synchronous_commit"])
    if (is[setting] === "off") throw new Problem(`The database would lose evidence in a crash: turn ${setting} on.`);
}

async function appliedIn(client) {
  const { rows } = await client.query(
    "SELECT migration_name AS name, checksum, finished_at FROM _prisma_migrations WHERE rolled_back_at IS NULL",
  );
  return rows;
}

function pendingAmong(applied, folder) {
  const known = migrationsIn(folder);
  const sums = new Map(applied.map((row) => [row.name, row.checksum]));
  for (const { name, finished_at } of applied) {
    if (!finished_at) throw new Problem(`Migration ${name} was begun by another tool and did not finish.`);
    if (!known.some((migration) => migration.name === name))
      throw new Problem(`The database is newer than this build: it has migration ${name}.`);
  }
  for (const { name, checksum } of known)
    if (sums.has(name) && sums.get(name) !== checksum)
      throw new Problem(`Migration ${name} was edited after it had been applied: restore it and write a new one.`);
  return known.filter(({ name }) => !sums.has(name));
}

function migrationsIn(folder) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => ({ name, sql: readFileSync(`${folder}/${name}/migration.sql`, "utf8") }))
    .map(({ name, sql }) => ({ name, sql, checksum: createHash("sha256").update(sql).digest("hex") }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

async function apply(client, { name, sql, checksum }) {
  try {
    await client.query("BEGIN");
    await client.query(sql);
    await client.query(
      `INSERT INTO _prisma_migrations (id, checksum, migration_name, finished_at, applied_steps_count)
       VALUES ($1, $2, $3, clock_timestamp(), 1)`,
      [randomUUID(), checksum, name],
    );
    await client.query("COMMIT");
  } catch (error) {
    await client.query("ROLLBACK").catch(() => {});
    throw new Error(`Migration ${name} failed and changed nothing: ${error.message}`, { cause: error });
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { DATABASE_OWNER_URL, DATABASE_URL } = process.env;
  const applied = await migrate(DATABASE_OWNER_URL, DATABASE_URL);
  console.log(applied.length ? `Applied ${applied.join(", ")}.` : "Nothing to migrate.");
}
