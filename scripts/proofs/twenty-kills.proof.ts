import { createHash, randomBytes } from "node:crypto";
import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, expect, inject, test } from "vitest";
import { removePostgres } from "../postgres.js";
import { postgresPlace } from "../postgres-place.js";
import { anyPosition, anyScreening, signedIn } from "./signed-in";
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

/** What was acknowledged: the files added as evidence, with their hashes, and the screenings opened from a résumé, with the names. */
type Kept = { files: Map<string, string>; screenings: Map<string, string> };

/** Adds files as evidence, one after another, until the app is gone. */
async function addFiles(requests: Requests, screeningId: string, { files }: Kept) {
  for (;;) {
    const bytes = Buffer.from(randomBytes(1_000).toString("hex"));
    const address = `/api/evidence?kind=call-notes&how=ours&screeningId=${screeningId}`;
    const answer = await requests.post(address, { data: bytes, headers: { "x-file-name": "a.txt" } }).catch(() => null);
    const body = answer?.status() === 201 && (await answer.json().catch(() => null));
    if (!body) return;
    files.set(body.id, createHash("sha256").update(bytes).digest("hex"));
  }
}

/** Brings candidates in from résumés, one after another, until the app is gone. */
async function bringIn(requests: Requests, positionId: string, { screenings }: Kept) {
  for (;;) {
    const name = `Candidate ${randomBytes(6).toString("hex")}`;
    const data = JSON.stringify({ basics: { name, email: `${name.slice(10)}@mail.example` } });
    const headers = { "x-file-name": "resume.json" };
    const answer = await requests.post(`/api/imports?positionId=${positionId}`, { data, headers }).catch(() => null);
    const body = answer?.ok() && (await answer.json().catch(() => null));
    if (!body) return;
    screenings.set(body.screeningId, name);
  }
}

test("twenty times kill -9 of app and database under writes: nothing acknowledged is lost, and every history is whole", async () => {
  const kept: Kept = { files: new Map(), screenings: new Map() };
  const { files, screenings } = kept;
  let screeningId = "";
  for (let cycle = 1; cycle <= cycles; cycle++) {
    const { app, url } = await serves();
    const requests = await signedIn(url, "recruiter");
    screeningId ||= await anyScreening(requests);
    const positionId = await anyPosition(requests);
    const wanted = files.size + screenings.size + 3 * writersAtOnce;
    const writers = Array.from({ length: writersAtOnce - 1 }, () => addFiles(requests, screeningId, kept));
    writers.push(bringIn(requests, positionId, kept));
    await until(async () => files.size + screenings.size >= wanted);
    process.kill(postmaster(), "SIGKILL");
    app.kill("SIGKILL");
    await Promise.all([app.ended, ...writers]);
    await requests.dispose();
  }

  const { app, url } = await serves();
  const recruiter = await signedIn(url, "recruiter");
  const compliance = await signedIn(url, "compliance");
  for (const [id, hash] of files) {
    const bytes = await (await recruiter.get(`/api/evidence/${id}`)).body();
    expect(createHash("sha256").update(bytes).digest("hex")).toBe(hash);
  }
  for (const [id, name] of screenings) expect(await (await recruiter.get(`/screenings/${id}`)).text()).toContain(name);
  for (const id of [screeningId, ...screenings.keys()]) {
    const history = await (await compliance.get(`/screenings/${id}/history?verify=yes`)).text();
    expect(history).toContain("are as they were written");
    expect(history).not.toContain("Not whole.");
  }
  console.log(`${files.size} files and ${screenings.size} screenings acknowledged over ${cycles} kills, none lost.`);
  expect(await app.stop()).toBe(0);
});
