import { accessSync, constants, existsSync, mkdirSync, realpathSync } from "node:fs";
import { dirname } from "node:path";
import { Problem } from "./problem.js";

/**
 * Makes sure that the data directory exists and can be written, and returns its path without symbolic links.
 * It is private; made by root it can be passed through (not listed), because PostgreSQL then runs as another user.
 * @param {string} dataDir absolute
 */
export function openDataDir(dataDir) {
  try {
    make(dataDir, process.getuid?.() === 0 ? 0o711 : 0o700);
    accessSync(dataDir, constants.R_OK | constants.W_OK | constants.X_OK);
    return realpathSync(dataDir);
  } catch (error) {
    throw new Problem(
      `The data directory ${dataDir} cannot be written (${error.code}); set BONAFIDE_DATA_DIR to another.`,
    );
  }
}

// Node's own way of making parents never returns below a directory like /proc.
function make(directory, mode) {
  if (existsSync(directory)) return;
  make(dirname(directory), 0o755);
  mkdirSync(directory, mode);
}
