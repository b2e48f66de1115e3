import { randomUUID } from "node:crypto";
import { mkdir, mkdtemp, readdir, rename, rm, stat, utimes, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { findBlob, prepareStorage, put, removeBlob, StorageFailed } from "./storage";

let dir: string;

beforeEach(async () => {
  dir = join(await mkdtemp(join(tmpdir(), "evidence-")), "evidence");
  await prepareStorage(dir);
});
afterEach(() => rm(join(dir, ".."), { recursive: true, force: true }));

async function* chunks(...texts: string[]) {
  for (const text of texts) yield Buffer.from(text);
}

const mode = async (path: string) => ((await stat(path)).mode & 0o777).toString(8);

test("what was put can be read at any place, by its owner alone", async () => {
  const id = randomUUID();
  await put(dir, id, chunks("hello ", "world"));
  const blob = await findBlob(dir, id);
  expect(blob.size).toBe(11);
  expect((await blob.readAt(6, 5)).toString()).toBe("world");
  expect((await blob.readAt(9, 100)).toString()).toBe("ld");
  expect(await mode(join(dir, id.slice(0, 2), id))).toBe("600");
  expect(await mode(join(dir, id.slice(0, 2)))).toBe("700");
  expect(await mode(dir)).toBe("700");
});

test("a file is not visible before it is whole, and nothing is left of one that fails", async () => {
  const id = randomUUID();
  async function* broken() {
    yield Buffer.from("half");
    await expect(findBlob(dir, id)).rejects.toThrow(StorageFailed);
    throw new Error("The sender went away.");
  }
  await expect(put(dir, id, broken())).rejects.toThrow("The sender went away.");
  expect(await readdir(dir, { recursive: true })).toEqual(["incoming"]);
});

test("start clears what was left a day ago and leaves what another process may still write", async () => {
  const [old, young] = [join(dir, "incoming", "old"), join(dir, "incoming", "young")];
  await writeFile(old, "");
  await writeFile(young, "");
  const twoDaysAgo = Date.now() / 1000 - 48 * 3600;
  await utimes(old, twoDaysAgo, twoDaysAgo);
  await prepareStorage(dir);
  expect(await readdir(join(dir, "incoming"))).toEqual(["young"]);
});

test("a directory that vanished, before or during a write, is one sentence", async () => {
  const sentence = /^The directory that keeps evidence, or the file in it, is not there\./;
  async function* interrupted() {
    yield Buffer.from("half");
    await rename(dir, `${dir}-away`);
  }
  await expect(put(dir, randomUUID(), interrupted())).rejects.toMatchObject({ code: "storage", message: sentence });
  await expect(put(dir, randomUUID(), chunks("x"))).rejects.toThrow(sentence);
  await expect(findBlob(dir, randomUUID())).rejects.toThrow(sentence);
});

test("removing is for good and may be repeated", async () => {
  const id = randomUUID();
  await put(dir, id, chunks("x"));
  await removeBlob(dir, id);
  await removeBlob(dir, id);
  await expect(findBlob(dir, id)).rejects.toThrow(StorageFailed);
});

test.each(["", "..", "../../etc/passwd", "a/b", randomUUID().toUpperCase()])("%j is no blob id", async (id) => {
  await mkdir(join(dir, id.slice(0, 2)), { recursive: true });
  await expect(put(dir, id, chunks("x"))).rejects.toThrow("A blob id is a UUID.");
  await expect(findBlob(dir, id)).rejects.toThrow("A blob id is a UUID.");
});
