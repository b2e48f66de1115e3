import { readdirSync } from "node:fs";
import { join } from "node:path";
import { db } from "@/lib/db/client";

export const dynamic = "force-dynamic";

const unavailable = (reason: string) => Response.json({ status: "unavailable", reason }, { status: 503 });

/** 200 when a request could be served now; 503 with one sentence when not. For load balancers and monitors, so without secrets. */
export async function GET() {
  const applied = await Promise.race([appliedMigrations(), after(2_000)]);
  if (!applied) return unavailable("The database does not answer.");
  const known = migrationsOfThisBuild();
  if (known.some((name) => !applied.has(name))) return unavailable("The database waits for migrations of this build.");
  return Response.json({ status: "ok" });
}

async function appliedMigrations() {
  try {
    const rows = await db().$queryRaw<{ name: string }[]>`
      SELECT migration_name AS name FROM _prisma_migrations WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL`;
    return new Set(rows.map(({ name }) => name));
  } catch {
    // Why it does not answer is in the database's own log; a stranger is told only that.
    return undefined;
  }
}

function migrationsOfThisBuild() {
  return readdirSync(join(/* turbopackIgnore: true */ process.cwd(), "prisma/migrations"), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);
}

const after = (milliseconds: number) => new Promise<undefined>((resolve) => setTimeout(resolve, milliseconds));
