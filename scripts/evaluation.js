import { connectTo, migrate } from "./migrate.js";
import { ownerRole } from "./postgres.js";
import { bonafide } from "./run-command.js";

/**
 * The connections of the embedded server's databases.
 * @param {number} port
 * @param {Record<string, string>} secrets
 */
export function embeddedUrls(port, secrets) {
  const at = `127.0.0.1:${port}`;
  return {
    owner: (database) => `postgresql://${ownerRole}:${secrets.BONAFIDE_OWNER_PASSWORD}@${at}/${database}`,
    app: (database) => `postgresql://bonafide_app:${secrets.BONAFIDE_APP_PASSWORD}@${at}/${database}`,
  };
}

/**
 * Makes the evaluation's database with its demo company, or migrates the one that is there. It is built under another
 * name and renamed when whole, so that a database called "bonafide" always has its demo company complete.
 * @param {ReturnType<typeof embeddedUrls>} urls
 * @param {NodeJS.ProcessEnv} settings for the app, without DATABASE_URL
 * @param {(pid: number) => void} onStart
 */
export async function createOrMigrate(urls, settings, onStart) {
  const server = await connectTo(urls.owner("postgres"), "the embedded server");
  try {
    // A start that was killed may still have the server making a database for it: its connection, and this lock, end with that.
    await server.query("SELECT pg_advisory_lock(hashtext('bonafide evaluation'))");
    const { rowCount } = await server.query("SELECT FROM pg_database WHERE datname = 'bonafide'");
    if (rowCount === 1) return await migrate(urls.owner("bonafide"), urls.app("bonafide"));
    console.log("Loading the demo company (once, up to a minute) …");
    await server.query("DROP DATABASE IF EXISTS bonafide_new WITH (FORCE)");
    await server.query("CREATE DATABASE bonafide_new");
    await migrate(urls.owner("bonafide_new"), urls.app("bonafide_new"));
    await bonafide("demo", { ...settings, DATABASE_URL: urls.app("bonafide_new") }, onStart);
    await server.query("ALTER DATABASE bonafide_new RENAME TO bonafide");
  } finally {
    await server.end();
  }
}
