import { existsSync } from "node:fs";
import { Problem } from "./problem.js";
import { run } from "./run.js";

const fromTheSystem = "/usr/bin/chromium";

/** The path of a Chromium to test with: the system's, else the one Playwright downloaded; undefined when there is none. */
export async function findChromium() {
  const { chromium } = await import("@playwright/test");
  return [fromTheSystem, chromium.executablePath()].find((path) => existsSync(path));
}

/** Makes sure that there is a Chromium to test with; as root it is installed with apt when it is missing. */
export async function ensureChromium() {
  if (await findChromium()) return;
  if (process.getuid?.() !== 0 || !existsSync("/usr/bin/apt-get"))
    throw new Problem("The browser tests need Chromium: install it, or run `npx playwright install chromium`.");
  console.log("Installing Chromium …");
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  await run("apt-get", ["update"], { env });
  await run("apt-get", ["install", "-y", "chromium"], { env });
}
