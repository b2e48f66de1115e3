import { createHash, randomBytes } from "node:crypto";
import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, expect, inject, test } from "vitest";
import { removePostgres } from "../postgres.js";
import { postgresPlace } from "../postgres-place.js";
import { anyScreening, signedIn } from "./signed-in";
import { start, until } from "./started";

const checkout = inject("checkout");
const dataDir = join(checkout, ".data");
const cycles = 20;
const writersAtOnce = 4;

const clear = async () => {
  await removePostgres(dataDir).catch(() => {});
  rmSync(dataDir, { recursive: true, force: true });
};
beforeEach(clear);
afterEach(clear);

const postmaster = () =>
  Number(readFileSync(join(postgresPlace(dataDir).dir, "cluster/postmaster.pid"), "utf8").split("\n")[0]);

async function serves() {
  const app = await start(checkout);
  await app.ready();
  return { app, url: `http://localhost:${app.port}` };
}

type Requests = Awaited<ReturnType<typeof signedIn>>;

/** Adds files as evidence, one after another, until the app is gone; notes each that was acknowledged, with its hash. */
async function write(requests: Requests, screeningId: string, kept: Map<string, string>) {
  for (;;) {
    const bytes = Buffer.from(randomBytes(1_000).toString("hex"));
    const address = `/api/evidence?kind=call-notes&how=ours&screeningId=${screeningId}`;
    const answer = await requests.post(address, { data: bytes, headers: { "x-file-name": "a.txt" } }).catch(() => null);
    if (answer?.status() !== 201) return;
    const body = await answer.json().catch(() => null);
    if (body) kept.set(body.id, createHash("sha256").update(bytes).digest("hex"));
  }
}

test("twenty times kill -9 of app and database under writes: nothing acknowledged is lost, and the history is whole", async () => {
  const kept = new Map<string, string>();
  let screeningId = "";
  for (let cycle = 1; cycle <= cycles; cycle++) {
    const { app, url } = await serves();
    const requests = await signedIn(url, "recruiter");
    screeningId ||= await anyScreening(requests);
    const wanted = kept.size + 3 * writersAtOnce;
    const writers = Array.from({ length: writersAtOnce }, () => write(requests, screeningId, kept));
    await until(async () => kept.size >= wanted);
    process.kill(postmaster(), "SIGKILL");
    app.kill("SIGKILL");
    await Promise.all([app.ended, ...writers]);
    await requests.dispose();
  }

  const { app, url } = await serves();
  const recruiter = await signedIn(url, "recruiter");
  const compliance = await signedIn(url, "compliance");
  const history = await (await compliance.get(`/screenings/${screeningId}/history?verify=yes`)).text();
  expect(history).toContain("are as they were written");
  expect(history).not.toContain("Not whole.");
  for (const [id, hash] of kept) {
    const bytes = await (await recruiter.get(`/api/evidence/${id}`)).body();
    expect(createHash("sha256").update(bytes).digest("hex")).toBe(hash);
  }
  console.log(`${kept.size} acknowledged files over ${cycles} kills, none lost.`);
  expect(await app.stop()).toBe(0);
});
