import { defineConfig, devices } from "@playwright/test";
import { findChromium } from "./scripts/chromium.js";

const port = Number(process.env.BONAFIDE_E2E_PORT ?? 3210);
/** A server that runs already, to be tested instead of a new one. */
const running = process.env.BONAFIDE_E2E_URL;
const isRoot = process.getuid?.() === 0;

export default defineConfig({
  testDir: "e2e",
  workers: 2,
  retries: 0,
  forbidOnly: true,
  // Journeys of several people are long, and the machine may have other work.
  timeout: 120_000,
  expect: { timeout: 15_000 },
  use: {
    ...devices["Desktop Chrome"],
    baseURL: running ?? `http://localhost:${port}`,
    screenshot: "only-on-failure",
    launchOptions: {
      executablePath: await findChromium(),
      args: [
        ...(isRoot ? ["--no-sandbox", "--disable-dev-shm-usage"] : []),
        // Without these it calls home at every start.
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
      ],
    },
  },
  projects: [
    { name: "journeys", testIgnore: "rules.spec.ts" },
    // It assesses every open screening again, which others at work on them would notice: alone, after all the others.
    { name: "release", testMatch: "rules.spec.ts", dependencies: ["journeys"] },
  ],
  webServer: running
    ? undefined
    : {
        command: "node scripts/fresh-data-dir.js .data-e2e && node scripts/start.js",
        url: `http://localhost:${port}/api/health`,
        // Tests run on invented people, whatever database and keys the person at the keyboard has set.
        env: {
          PORT: String(port),
          BONAFIDE_DATA_DIR: ".data-e2e",
          DATABASE_URL: "",
          DATABASE_OWNER_URL: "",
          BONAFIDE_URL: "",
          NEXTAUTH_SECRET: "",
          BONAFIDE_MASTER_KEY: "",
          BONAFIDE_COMPANY_KEY: "",
          BONAFIDE_END_WITH_PARENT: "yes",
        },
        timeout: 600_000,
        gracefulShutdown: { signal: "SIGTERM", timeout: 15_000 },
        stdout: "pipe",
      },
});
