import { fileURLToPath } from "node:url";
import { run } from "./run.js";

/**
 * Writes the database client to lib/db/generated; needs no network.
 * @param {string} root of the checkout
 * @param {{ onStart?: (pid: number) => void }} [options]
 */
export async function generate(root, { onStart } = {}) {
  await run(process.execPath, ["node_modules/prisma/build/index.js", "generate", "--schema", "prisma/schema"], {
    cwd: root,
    env: {
      ...process.env,
      CHECKPOINT_DISABLE: "1",
      PRISMA_HIDE_UPDATE_MESSAGE: "1",
      // Any program will do: it keeps Prisma from downloading an engine that generating never runs.
      PRISMA_SCHEMA_ENGINE_BINARY: process.execPath,
    },
    onStart,
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await generate(fileURLToPath(new URL("..", import.meta.url)));
