import { fileURLToPath } from "node:url";
import { installIfNeeded } from "./install.js";
import { live } from "./lifetime.js";
import { runPhases, vitest } from "./phases.js";

const root = fileURLToPath(new URL("..", import.meta.url));
process.chdir(root);

live(async () => {
  const passed = await runPhases([
    { name: "Install", work: () => installIfNeeded(root, { forTests: true }) },
    { name: "Proofs", work: (report) => vitest(report, "--config", "vitest.proofs.config.ts") },
  ]);
  process.exitCode = passed ? 0 : 1;
});
