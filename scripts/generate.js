import { fileURLToPath } from "node:url";
import { run } from "./run.js";

const root = fileURLToPath(new URL("..", import.meta.url));

/** Writes the database client to lib/db/generated; needs no network. */
export async function generate() {
  await run(process.execPath, ["node_modules/prisma/build/index.js", "generate", "--schema", "prisma/schema"], {
    cwd: root,
    env: {
      ...process.env,
      CHECKPOINT_DISABLE: "1",
      PRISMA_HIDE_UPDATE_MESSAGE: "1",
      // Any program will do: it keeps Prisma from downloading an engine that generating never runs.
      PRISMA_SCHEMA_ENGINE_BINARY: process.execPath,
    },
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await generate();
