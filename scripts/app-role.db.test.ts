import pg from "pg";
import { afterAll, beforeAll, expect, test } from "vitest";
import { tooPowerful } from "./app-role.js";
import { freshDatabase } from "./new-database";

let database: Awaited<ReturnType<typeof freshDatabase>>;
let owner: pg.Client;
beforeAll(async () => {
  database = await freshDatabase();
  owner = new pg.Client({ connectionString: database.ownerUrl });
  await owner.connect();
});
afterAll(async () => {
  await owner?.end();
  await database?.drop();
});

/** What is said of a role after these statements, which are undone afterwards. */
async function said(...statements: string[]) {
  await owner.query(
    "BEGIN; CREATE ROLE app; CREATE ROLE other; GRANT SELECT, INSERT ON ALL TABLES IN SCHEMA public TO app",
  );
  try {
    for (const statement of [...statements, "SET LOCAL ROLE app"]) await owner.query(statement);
    return await tooPowerful(owner);
  } finally {
    await owner.query("ROLLBACK");
  }
}

test("a role that only adds to the audit trail may serve", async () => {
  expect(await said()).toBeUndefined();
});

test.each([
  ["is a superuser", ["ALTER ROLE app SUPERUSER"]],
  ["is a superuser", ["ALTER ROLE other SUPERUSER", "GRANT other TO app"]],
  ["owns audit_entry", ["ALTER TABLE audit_entry OWNER TO app"]],
  ["owns audit_entry", ["ALTER TABLE audit_entry OWNER TO other", "GRANT other TO app WITH INHERIT FALSE"]],
  ["may change audit_entry", ["GRANT UPDATE ON audit_entry TO app"]],
  ["may change audit_entry", ["GRANT UPDATE (at) ON audit_entry TO app"]],
  ["may change audit_commitment", ["GRANT DELETE ON audit_commitment TO app"]],
  ["may change assessment", ["GRANT TRUNCATE ON assessment TO app"]],
  ["may change assessment", ["ALTER TABLE assessment OWNER TO app"]],
  ["may change assessment", ["GRANT DELETE ON assessment TO PUBLIC"]],
  ["may change audit_entry", ["GRANT UPDATE ON audit_entry TO other", "GRANT other TO app WITH INHERIT FALSE"]],
  ["is a member of pg_write_all_data", ["GRANT pg_write_all_data TO app"]],
  ["is a member of pg_write_all_data", ["GRANT pg_write_all_data TO other", "GRANT other TO app"]],
  [
    "is a member of pg_database_owner",
    ["DO $$ BEGIN EXECUTE format('ALTER DATABASE %I OWNER TO app', current_database()); END $$"],
  ],
])("refused, because it %s: %j", async (reason, statements) => {
  expect(await said(...statements)).toBe(
    `The role of DATABASE_URL ${reason} and could rewrite the audit trail: give it a role of its own.`,
  );
});
