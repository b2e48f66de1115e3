import { randomBytes } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { inject } from "vitest";
import { connect } from "@/lib/db/client";
import { asOwner } from "./throwaway-postgres";

/**
 * A migrated, empty database for one test or one file, and this process's settings pointing at it: `db()` is `client`,
 * `env()` finds an empty data directory and new keys. Call `drop` when done.
 */
export async function freshDatabase() {
  const server = inject("server");
  const name = `test_${randomBytes(6).toString("hex")}`;
  await asOwner(
    server.ownerUrl.replace("{database}", "postgres"),
    `CREATE DATABASE ${name} TEMPLATE template_bonafide`,
  );
  const ownerUrl = server.ownerUrl.replace("{database}", name);
  const appUrl = server.appUrl.replace("{database}", name);
  const dataDir = mkdtempSync(join(tmpdir(), "bonafide-data-"));
  Object.assign(process.env, {
    DATABASE_URL: appUrl,
    BONAFIDE_DATA_DIR: dataDir,
    BONAFIDE_URL: "http://localhost:3000",
    BONAFIDE_MASTER_KEY: randomBytes(32).toString("base64"),
    BONAFIDE_COMPANY_KEY: randomBytes(32).toString("base64"),
    NEXTAUTH_SECRET: randomBytes(32).toString("base64"),
  });
  const client = connect(appUrl);
  Object.assign(globalThis, { bonafideDb: client });
  const drop = async () => {
    await client.$disconnect();
    await asOwner(server.ownerUrl.replace("{database}", "postgres"), `DROP DATABASE ${name} WITH (FORCE)`);
    rmSync(dataDir, { recursive: true, force: true });
  };
  return { appUrl, ownerUrl, client, drop };
}
