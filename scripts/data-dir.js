import { accessSync, constants, mkdirSync, realpathSync } from "node:fs";
import { Problem } from "./problem.js";

/**
 * Makes sure that the data directory exists and can be written, and returns its path without symbolic links.
 * It is private; made by root it can be passed through (not listed), because PostgreSQL then runs as another user.
 * @param {string} dataDir absolute
 */
export function openDataDir(dataDir) {
  try {
    mkdirSync(dataDir, { recursive: true, mode: process.getuid?.() === 0 ? 0o711 : 0o700 });
    accessSync(dataDir, constants.R_OK | constants.W_OK | constants.X_OK);
    return realpathSync(dataDir);
  } catch (error) {
    throw new Problem(
      `The data directory ${dataDir} cannot be written (${error.code}); set BONAFIDE_DATA_DIR to another.`,
    );
  }
}
