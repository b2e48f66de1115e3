import { fileURLToPath } from "node:url";
import { run } from "./run.js";

const root = fileURLToPath(new URL("..", import.meta.url));

/**
 * Runs `npm run bonafide -- <command>` with the given settings.
 * @param {string} command
 * @param {NodeJS.ProcessEnv} settings what the app reads from its environment
 * @param {(pid: number) => void} onStart
 * @returns {Promise<string>} what it printed
 */
export function bonafide(command, settings, onStart) {
  return run(process.execPath, ["--import", "tsx", "scripts/bonafide.ts", command], {
    cwd: root,
    // This configuration tells tsx what `server-only` means outside the web server: nothing.
    env: { ...process.env, ...settings, DATABASE_OWNER_URL: "", TSX_TSCONFIG_PATH: "scripts/tsconfig.json" },
    onStart,
  });
}
