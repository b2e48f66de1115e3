import { rmSync } from "node:fs";
import { join } from "node:path";
import { removePostgres } from "@/scripts/postgres.js";
import { start } from "@/scripts/proofs/started";

/** Serves this checkout with the demo company, as `npm start` does but with data of its own; `stop` removes those. */
export async function serveDemo() {
  const dataDir = join(process.cwd(), ".data-bench");
  const clear = async () => {
    await removePostgres(dataDir).catch(() => {});
    rmSync(dataDir, { recursive: true, force: true });
  };
  await clear();
  const app = await start(process.cwd(), { env: { BONAFIDE_DATA_DIR: dataDir } });
  await app.ready();
  return {
    url: `http://localhost:${app.port}`,
    async stop() {
      await app.stop();
      await clear();
    },
  };
}
