import { fileURLToPath } from "node:url";

const here = (/** @type {string} */ path) => fileURLToPath(new URL(path, import.meta.url));

/** `server-only` throws outside Next's own bundler; in tests and on the command line it means nothing. */
export const alias = { "server-only": here("./empty-module.ts"), "@": here("..") };
