import "server-only";
import { createHash } from "node:crypto";
import { PrismaPg } from "@prisma/adapter-pg";
import { env } from "@/lib/env";
import { type Prisma, PrismaClient } from "./generated/client";

/** A connection inside the door's transaction. */
export type Tx = Prisma.TransactionClient;

/**
 * A client of the given server; sessions run in UTC, because the adapter writes instants without a zone. A statement is prepared once on
 * each connection: planning one of many joins takes longer than running it.
 */
export function connect(connectionString: string) {
  const adapter = new PrismaPg(
    {
      connectionString,
      options: "-c TimeZone=UTC",
      max: 10,
      connectionTimeoutMillis: 15_000,
      idleTimeoutMillis: 30_000,
      // What a connection has prepared is forgotten with it, so that it does not add up.
      maxLifetimeSeconds: 900,
    },
    { statementNameGenerator: ({ sql }) => createHash("sha1").update(sql).digest("hex") },
  );
  return new PrismaClient({ adapter });
}

const kept = globalThis as { bonafideDb?: PrismaClient };

/** The client of this process. */
export function db() {
  kept.bonafideDb ??= connect(env().DATABASE_URL);
  return kept.bonafideDb;
}
