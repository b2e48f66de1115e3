import { randomBytes } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { connect } from "@/lib/db/client";
import { createMigrated, throwawayPostgres } from "@/scripts/throwaway-postgres";

/** A database of its own, migrated, with this process's settings pointing at it; `remove` leaves nothing behind. */
export async function ownDatabase() {
  const server = await throwawayPostgres();
  await createMigrated(server, "bench");
  const dataDir = mkdtempSync(join(tmpdir(), "bonafide-bench-"));
  const key = () => randomBytes(32).toString("base64");
  Object.assign(process.env, {
    ...{ DATABASE_URL: server.appUrl("bench"), BONAFIDE_DATA_DIR: dataDir, BONAFIDE_URL: "http://localhost:3000" },
    ...{ BONAFIDE_MASTER_KEY: key(), BONAFIDE_COMPANY_KEY: key(), NEXTAUTH_SECRET: key() },
  });
  const client = connect(server.appUrl("bench"));
  Object.assign(globalThis, { bonafideDb: client });
  return {
    client,
    ...{ ownerUrl: server.ownerUrl("bench"), appUrl: server.appUrl("bench") },
    async remove() {
      await client.$disconnect();
      await server.remove();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}
