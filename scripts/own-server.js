import { tooPowerful } from "./app-role.js";
import { connectTo, migrate, pendingMigrations, refuseUnsuitable } from "./migrate.js";
import { Problem } from "./problem.js";

/**
 * Brings a server of one's own to the schema of this build, with DATABASE_OWNER_URL when it is set.
 * @param {string} appUrl DATABASE_URL
 * @param {string | undefined} ownerUrl DATABASE_OWNER_URL
 * @throws {Problem} when migrations are pending that the app role may not apply
 */
export async function prepareOwnServer(appUrl, ownerUrl) {
  if (ownerUrl) return void (await migrate(ownerUrl, appUrl));
  const pending = await pendingMigrations(appUrl);
  if (pending.length > 0)
    throw new Problem(
      `The database needs ${pending.length} migrations: set DATABASE_OWNER_URL to the role that owns it.`,
    );
}

/** Refuses an unsuitable server, and an app role that could rewrite the audit trail. Returns whether the installation has any user yet. */
export async function inspectAsApp(appUrl) {
  const app = await connectTo(appUrl, "DATABASE_URL");
  try {
    await refuseUnsuitable(app);
    const reason = await tooPowerful(app);
    if (reason) throw new Problem(reason);
    const { rowCount } = await app.query('SELECT FROM "user" LIMIT 1');
    return rowCount > 0;
  } finally {
    await app.end();
  }
}
