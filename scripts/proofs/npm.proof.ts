import { spawn } from "node:child_process";
import { rmSync } from "node:fs";
import { join } from "node:path";
import { afterEach, expect, inject, test } from "vitest";
import { freePort, removePostgres } from "../postgres.js";
import { postgresPlace } from "../postgres-place.js";
import { processesIn } from "./processes";
import { until } from "./started";

const checkout = inject("checkout");
const dataDir = join(checkout, ".data-npm");

afterEach(async () => {
  await removePostgres(dataDir);
  rmSync(dataDir, { recursive: true, force: true });
});

async function npmStart() {
  const port = await freePort();
  const env = { ...process.env, PORT: String(port), BONAFIDE_DATA_DIR: dataDir };
  const npm = spawn("npm", ["start"], { cwd: checkout, env, stdio: "ignore", detached: true });
  await until(() =>
    fetch(`http://127.0.0.1:${port}/api/health`).then(
      ({ status }) => status === 200,
      () => false,
    ),
  );
  return npm;
}

const left = () => processesIn(checkout, postgresPlace(dataDir).dir);
const allGone = () => until(async () => left().length === 0);

test("Ctrl-C in the terminal reaches npm and the app at once, and stops everything", async () => {
  const npm = await npmStart();
  const closed = new Promise((resolve) => npm.once("close", resolve));
  process.kill(-(npm.pid as number), "SIGINT");
  await closed;
  expect(left()).toEqual([]);
});

test("SIGTERM to npm alone stops everything", async () => {
  const npm = await npmStart();
  npm.kill("SIGTERM");
  await allGone();
});

test("kill -9 of npm does not leave the app behind", async () => {
  const npm = await npmStart();
  npm.kill("SIGKILL");
  await allGone();
});
