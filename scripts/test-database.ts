import type { TestProject } from "vitest/node";
import { createMigrated, throwawayPostgres } from "./throwaway-postgres";

declare module "vitest" {
  interface ProvidedContext {
    /** Connections with the name of the database left out: `…/{database}`. */
    server: { ownerUrl: string; appUrl: string };
  }
}

/** One PostgreSQL for all tests of a run, with a migrated database that `freshDatabase` copies. */
export default async function setup(project: TestProject) {
  const server = await throwawayPostgres();
  try {
    await createMigrated(server, "template_bonafide");
  } catch (error) {
    await server.remove();
    throw error;
  }
  project.provide("server", { ownerUrl: server.ownerUrl("{database}"), appUrl: server.appUrl("{database}") });
  return server.remove;
}
