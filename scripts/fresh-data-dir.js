import { existsSync, realpathSync, rmSync } from "node:fs";
import { resolve } from "node:path";
import { removePostgres } from "./postgres.js";
import { claim } from "./running.js";

/** Removes a data directory with its database; refuses while an app serves from it. */
async function remove(dataDir) {
  if (!existsSync(dataDir)) return;
  await claim(realpathSync(dataDir), "");
  await removePostgres(realpathSync(dataDir));
  rmSync(dataDir, { recursive: true, force: true });
}

await remove(resolve(process.argv[2] ?? ""));
