import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, expect, inject, test } from "vitest";
import { removePostgres } from "../postgres.js";
import { postgresPlace } from "../postgres-place.js";
import { cleanClone, linkPackages } from "./checkout";
import { processesIn } from "./processes";
import { start } from "./started";

const checkout = inject("checkout");
const dataDir = join(checkout, ".data");

const clear = async () => {
  await removePostgres(dataDir).catch(() => {});
  rmSync(dataDir, { recursive: true, force: true });
};
beforeEach(clear);
afterEach(clear);

const postmaster = () =>
  Number(readFileSync(join(postgresPlace(dataDir).dir, "cluster/postmaster.pid"), "utf8").split("\n")[0]);
const serves = async (dir = checkout) => {
  const app = await start(dir);
  await app.ready();
  await app.said("Bonafide is ready at");
  return app;
};

test("kill -9 of the app: the next start adopts the database that still runs", async () => {
  const killed = await serves();
  const before = postmaster();
  killed.kill("SIGKILL");
  await killed.ended;
  const next = await serves();
  expect(postmaster()).toBe(before);
  expect(await next.stop()).toBe(0);
  expect(processesIn(checkout, postgresPlace(dataDir).dir)).toEqual([]);
});

test("kill -9 of the app and of the database: the next start recovers", async () => {
  const killed = await serves();
  process.kill(postmaster(), "SIGKILL");
  killed.kill("SIGKILL");
  await killed.ended;
  const next = await serves();
  expect(next.output()).not.toContain("Loading the demo company");
  expect(await next.stop()).toBe(0);
});

test("kill -9 while the demo company is loaded: the next start loads it whole", async () => {
  const killed = await start(checkout);
  await killed.said("Loading the demo company");
  killed.kill("SIGKILL");
  await killed.ended;
  const next = await serves();
  expect(next.output()).toContain("Loading the demo company");
  expect(await next.stop()).toBe(0);
  expect(processesIn(checkout, postgresPlace(dataDir).dir)).toEqual([]);
});

test("SIGTERM while the demo company is loaded stops everything", async () => {
  const app = await start(checkout);
  await app.said("Loading the demo company");
  expect(await app.stop()).toBe(0);
  expect(processesIn(checkout, postgresPlace(dataDir).dir)).toEqual([]);
});

test("killed or stopped while building: what is half built is not served", async () => {
  const clone = cleanClone();
  linkPackages(clone.dir);
  try {
    const killed = await start(clone.dir);
    await killed.said("Building the app");
    killed.kill("SIGKILL");
    await killed.ended;
    const stopped = await start(clone.dir);
    await stopped.said("Building the app");
    expect(await stopped.stop()).toBe(0);
    expect(processesIn(clone.dir)).toEqual([]);
    const whole = await serves(clone.dir);
    expect(whole.output()).toContain("Building the app");
    expect(await whole.stop()).toBe(0);
  } finally {
    await removePostgres(join(clone.dir, ".data")).catch(() => {});
    clone.remove();
  }
});
