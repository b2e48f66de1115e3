import { fileURLToPath } from "node:url";
import { buildIfNeeded } from "./build.js";
import { ensureChromium } from "./chromium.js";
import { generate } from "./generate.js";
import { installIfNeeded } from "./install.js";
import { live } from "./lifetime.js";
import { runPhases, tool, vitest } from "./phases.js";

const root = fileURLToPath(new URL("..", import.meta.url));
process.chdir(root);

async function browserTests(report) {
  await ensureChromium();
  await tool("playwright", ["test", "--reporter=list,json"], { PLAYWRIGHT_JSON_OUTPUT_FILE: report });
}

async function types() {
  await tool("next", ["typegen"], { NEXT_TELEMETRY_DISABLED: "1" });
  await tool("tsc", ["--noEmit"]);
}

live(async () => {
  const passed = await runPhases([
    { name: "Install", work: () => installIfNeeded(root, { forTests: true }) },
    { name: "Database client", work: () => generate(root) },
    { name: "Format and lint", work: () => tool("biome", ["check", "."]) },
    { name: "Types", work: types },
    { name: "Unit tests", work: (report) => vitest(report, "--project", "unit") },
    { name: "Tests on PostgreSQL", work: (report) => vitest(report, "--project", "database") },
    { name: "Production build", work: () => buildIfNeeded(root) },
    { name: "Browser tests", work: browserTests },
  ]);
  process.exitCode = passed ? 0 : 1;
});
