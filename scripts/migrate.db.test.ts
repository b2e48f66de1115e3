import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { afterEach, beforeEach, expect, test } from "vitest";
import { migrate } from "./migrate.js";
import { freshDatabase } from "./new-database";
import { asOwner } from "./throwaway-postgres";

let database: Awaited<ReturnType<typeof freshDatabase>>;
let folder: string;
beforeEach(async () => {
  database = await freshDatabase();
  folder = mkdtempSync(join(tmpdir(), "bonafide-migrations-"));
});
afterEach(async () => {
  await database.drop();
  rmSync(folder, { recursive: true });
});

const again = () => migrate(database.ownerUrl, database.appUrl);
const sql = (statement: string) => asOwner(database.ownerUrl, statement);

test("a migrated database needs nothing more", async () => {
  expect(await again()).toEqual([]);
});

test("an edited migration is refused", async () => {
  await sql("UPDATE _prisma_migrations SET checksum = repeat('0', 64)");
  await expect(again()).rejects.toThrow(/was edited after it had been applied/);
});

test("a database newer than this build is refused", async () => {
  await sql(
    "INSERT INTO _prisma_migrations (id, checksum, migration_name, finished_at) VALUES ('x', 'x', '29990101000000_later', now())",
  );
  await expect(again()).rejects.toThrow(
    "The database is newer than this build: it has migration 29990101000000_later.",
  );
});

test("a server that would lose evidence in a crash is refused", async () => {
  await sql(`ALTER DATABASE ${nameOf(database.ownerUrl)} SET synchronous_commit = off`);
  await expect(again()).rejects.toThrow("turn synchronous_commit on");
});

test("a migration that fails changes nothing, and those before it stay", async () => {
  await sql("DELETE FROM _prisma_migrations");
  write({
    "1_good":
      "CREATE TABLE good (id int); CREATE FUNCTION f() RETURNS int LANGUAGE plpgsql AS $$ BEGIN RETURN 1; END $$;",
    "2_bad": "CREATE TABLE half (id int); SELECT 1 / 0;",
  });
  await expect(migrate(database.ownerUrl, database.appUrl, folder)).rejects.toThrow(
    "Migration 2_bad failed and changed nothing: division by zero",
  );
  expect(await tables("good", "half")).toEqual(["good"]);
});

test("processes that migrate at once take turns", async () => {
  await sql("DELETE FROM _prisma_migrations");
  write({ "1_once": "CREATE TABLE once (id int); SELECT pg_sleep(0.2);" });
  const all = await Promise.all([1, 2, 3].map(() => migrate(database.ownerUrl, database.appUrl, folder)));
  expect(all.flat()).toEqual(["1_once"]);
});

test("what the app role was granted once and needs no more is taken back", async () => {
  const rename = () => database.client.$executeRaw`UPDATE "user" SET name = name`;
  await sql('GRANT UPDATE (name) ON "user" TO bonafide_app');
  expect(await rename()).toBe(0);
  await again();
  await expect(rename()).rejects.toThrow(/permission denied/);
});

test("the app role cannot change which migrations are applied, nor create tables", async () => {
  await expect(database.client.$executeRaw`DELETE FROM _prisma_migrations`).rejects.toThrow(/permission denied/);
  await expect(database.client.$executeRaw`CREATE TABLE mine (id int)`).rejects.toThrow(/permission denied/);
});

test.each([
  "UPDATE audit_entry SET event = 'x'",
  `UPDATE evidence SET "fileName" = 'x'`,
  "UPDATE evidence SET sha256 = 'x'",
  "UPDATE completion SET answers = '{}'",
  "UPDATE completion SET outcome = 'clear'",
  "UPDATE decision SET reason = 'x'",
  `UPDATE settlement SET "proposedById" = "decidedById"`,
  "UPDATE claim SET text = 'x'",
  `UPDATE contact SET "foundAt" = 'x'`,
  "UPDATE candidate SET name = 'x'",
  `UPDATE screening SET "policyVersionId" = id`,
  `UPDATE "check" SET stage = 'before-offer'`,
  "UPDATE invitation SET role = 'admin'",
  "UPDATE policy_version SET checks = '[]'",
  `UPDATE "user" SET name = 'x'`,
  "UPDATE letter SET how = 'mail'",
])("the app role cannot change what was recorded: %s", async (statement) => {
  await expect(database.client.$executeRawUnsafe(statement)).rejects.toThrow(/permission denied/);
});

function write(scripts: Record<string, string>) {
  for (const [name, script] of Object.entries(scripts)) {
    mkdirSync(join(folder, name));
    writeFileSync(join(folder, name, "migration.sql"), script);
  }
}

const nameOf = (url: string) => new URL(url).pathname.slice(1);

async function tables(...names: string[]) {
  const client = new pg.Client({ connectionString: database.ownerUrl });
  await client.connect();
  const { rows } = await client.query("SELECT relname FROM pg_class WHERE relname = ANY($1) ORDER BY 1", [names]);
  await client.end();
  return rows.map(({ relname }) => relname);
}
