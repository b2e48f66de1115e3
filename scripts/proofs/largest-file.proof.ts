import { createHash } from "node:crypto";
import { readFileSync, rmSync } from "node:fs";
import { type IncomingMessage, request } from "node:http";
import { join } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { LARGEST } from "../../lib/evidence/media-types";
import { removePostgres } from "../postgres.js";
import { processesIn } from "./processes";
import { anyScreening, signedIn } from "./signed-in";
import { start } from "./started";

const checkout = inject("checkout");
const dataDir = join(checkout, ".data");
const MB = 1_000_000;
const mostMemory = 200 * MB;

let app: Awaited<ReturnType<typeof start>>;
let cookie: string;
let evidence: string;

beforeAll(async () => {
  app = await start(checkout);
  await app.ready();
  const requests = await signedIn(`http://localhost:${app.port}`, "recruiter");
  const { cookies } = await requests.storageState();
  cookie = cookies.map(({ name, value }) => `${name}=${value}`).join("; ");
  evidence = `kind=call-notes&how=ours&screeningId=${await anyScreening(requests)}`;
  await requests.dispose();
});
afterAll(async () => {
  await app?.stop();
  await removePostgres(dataDir).catch(() => {});
  rmSync(dataDir, { recursive: true, force: true });
});

/** A text of that many bytes, a piece at a time, no two pieces alike. */
function* text(size: number) {
  for (let at = 0; at < size; at += 65_536)
    yield Buffer.from(`${at} `.padEnd(65_536, "They confirmed the dates. ")).subarray(0, size - at);
}

function ask(method: string, path: string, headers: Record<string, string | number>) {
  const origin = `http://localhost:${app.port}`;
  const asked = request(origin + path, {
    method,
    headers: { origin, cookie, "x-file-name": "a.txt", "accept-encoding": "identity", ...headers },
  });
  const answer = new Promise<IncomingMessage>((resolve, reject) => {
    asked.once("response", resolve).once("error", reject);
  });
  return { asked, answer };
}

async function upload(size: number, sha256 = "") {
  const path = `/api/evidence?${evidence}${sha256 && `&sha256=${sha256}`}`;
  const { asked, answer } = ask("POST", path, { "content-length": size });
  await pipeline(Readable.from(text(size)), asked);
  return answer;
}

async function download(id: string, headers: Record<string, string> = {}) {
  const { asked, answer } = ask("GET", `/api/evidence/${id}`, headers);
  asked.end();
  return answer;
}

/** Memory that the processes of the app hold now, in bytes; those of the database are not counted. */
const memory = () =>
  processesIn(checkout)
    .filter((line) => !line.includes("postgres"))
    .map((line) => rss(line.split(" ")[0]))
    .reduce((all, one) => all + one, 0);

function rss(pid = "") {
  try {
    return 1024 * Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1] ?? 0);
  } catch {
    return 0; // It has ended.
  }
}

/** What the work gives, and by how much memory rose at most meanwhile. */
async function measured<T>(work: () => Promise<T>) {
  const before = memory();
  let most = before;
  const watch = setInterval(() => {
    most = Math.max(most, memory());
  }, 100);
  const given = await work().finally(() => clearInterval(watch));
  return { given, rise: most - before };
}

const json = async (answer: IncomingMessage) => JSON.parse(Buffer.concat(await answer.toArray()).toString());

test("a file of the largest size goes in and out whole, in little memory, and any part of it can be read", async () => {
  const size = LARGEST - 1;
  const wanted = createHash("sha256");
  for (const piece of text(size)) wanted.update(piece);
  const sha256 = wanted.digest("hex");
  // What the first request loads is not of the file.
  expect((await upload(1000)).statusCode).toBe(201);

  const sent = await measured(async () => {
    const answer = await upload(size, sha256);
    expect(answer.statusCode).toBe(201);
    return json(answer);
  });
  const { id } = sent.given;
  expect(sent.given).toMatchObject({ size, mediaType: "text/plain" });
  expect(sent.rise).toBeLessThan(mostMemory);

  const read = await measured(async () => {
    const answer = await download(id);
    expect(answer.headers).toMatchObject({ etag: `"${sha256}"` });
    const hash = createHash("sha256");
    for await (const piece of answer) hash.update(piece);
    return hash.digest("hex");
  });
  expect(read.given).toBe(sha256);
  expect(read.rise).toBeLessThan(mostMemory);

  const middle = 65_536 * Math.floor(size / 2 / 65_536);
  const part = await download(id, { range: `bytes=${middle}-${middle + 14}` });
  expect(part.statusCode).toBe(206);
  expect(part.headers["content-range"]).toBe(`bytes ${middle}-${middle + 14}/${size}`);
  expect(Buffer.concat(await part.toArray()).toString()).toBe(`${middle} They confirmed`.slice(0, 15));
  const words = [sent, read].map(({ rise }) => Math.round(rise / MB));
  console.log(`${size} bytes: memory rose by ${words[0]} MB on the way in and ${words[1]} MB on the way out.`);
});

test("one byte more than the largest size is refused before a byte of it is sent", async () => {
  const { asked, answer } = ask("POST", `/api/evidence?${evidence}`, { "content-length": LARGEST + 1 });
  asked.flushHeaders();
  const refused = await answer;
  expect(refused.statusCode).toBe(409);
  expect(await json(refused)).toMatchObject({ code: "too-large", message: "The file is larger than 500 MB." });
  asked.destroy();
});
