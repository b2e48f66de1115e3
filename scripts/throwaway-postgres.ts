import { randomBytes } from "node:crypto";
import { existsSync, mkdtempSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { migrate } from "./migrate.js";
import { ownerRole, removePostgres, startPostgres } from "./postgres.js";
import { makePublic } from "./postgres-place.js";

/** A server of its own in a temporary directory, for tests and for writing migrations; `remove` leaves nothing behind, also when called twice. */
export async function throwawayPostgres() {
  const dir = realpathSync(mkdtempSync(join(tmpdir(), "bonafide-")));
  makePublic(dir);
  const passwords = { owner: randomBytes(16).toString("hex"), app: randomBytes(16).toString("hex") };
  const { port } = await startPostgres(dir, passwords.owner);
  const at = `127.0.0.1:${port}`;
  return {
    ownerUrl: (database: string) => `postgresql://${ownerRole}:${passwords.owner}@${at}/${database}`,
    appUrl: (database: string) => `postgresql://bonafide_app:${passwords.app}@${at}/${database}`,
    remove: async () => {
      if (!existsSync(dir)) return;
      await removePostgres(dir);
      rmSync(dir, { recursive: true, force: true });
    },
  };
}

export type ThrowawayPostgres = Awaited<ReturnType<typeof throwawayPostgres>>;

/** Creates an empty database and migrates it. */
export async function createMigrated(
  { ownerUrl, appUrl }: Pick<ThrowawayPostgres, "ownerUrl" | "appUrl">,
  name: string,
) {
  await asOwner(ownerUrl("postgres"), `CREATE DATABASE ${pg.escapeIdentifier(name)}`);
  await migrate(ownerUrl(name), appUrl(name));
}

/** Runs one statement over a connection of its own. */
export async function asOwner(url: string, statement: string) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
