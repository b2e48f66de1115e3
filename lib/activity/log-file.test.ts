import { expect, test } from "vitest";
import { readGitLog } from "@/lib/matching/git-log";
import { readLogFile } from "./log-file";
import { activityInput, type LogFile, largestLog } from "./schema";

async function taken(...parts: BlobPart[]): Promise<LogFile> {
  const read = await readLogFile(new Blob(parts));
  if (!read.ok) throw new Error(read.reason);
  return read.taken;
}

const minute = 60_000;
const line = (at: number, name = "Dana Lee") => `${new Date(at * minute).toISOString()}\tdana@acme.test\t${name}`;
const lines = (from: number, count: number) => Array.from({ length: count }, (_, index) => line(from - index));

test.each([
  ["UTF-8", Buffer.from("2026-03-02T09:15:00-07:00\td@acme.test\tMüller")],
  ["UTF-8 with its mark", Buffer.from("\uFEFF2026-03-02T09:15:00-07:00\td@acme.test\tMüller")],
  ["UTF-16", Buffer.from("\uFEFF2026-03-02T09:15:00-07:00\td@acme.test\tMüller", "utf16le")],
  ["Western European", Buffer.from("2026-03-02T09:15:00-07:00\td@acme.test\tMüller", "latin1")],
])("a log in %s is read, and its offset stays behind", async (_, bytes) => {
  expect(await taken(bytes)).toEqual({
    log: "2026-03-02T16:15:00.000Z\td@acme.test\tMüller",
    times: 1,
    unread: { lines: [], count: 0 },
  });
});

test("a log that fits is sent whole and in its order, with the lines left out by their numbers in the file", async () => {
  const text = ["commit 4f2a", "", line(30), `${line(10)}\r`, "Author: Dana", line(20), "2026-03-02T09:15:00Z"].join(
    "\n",
  );
  const { log, times, unread } = await taken(text);
  expect(readGitLog(log).commits).toEqual(readGitLog(text).commits);
  expect({ times, unread }).toEqual({ times: 4, unread: { lines: [1, 5], count: 2 } });
});

test("of a long log the newest and the very first are sent, wherever they stand, and what could not be read is counted", async () => {
  const old = lines(20_000_000, 120_000);
  const { log, times, unread } = await taken(
    [line(7), ...old, "commit 4f2a", ...lines(29_000_000, 3000), ...Array(8).fill("merge"), line(9)].join("\n"),
  );
  expect({ times, unread }).toEqual({
    times: 123_002,
    unread: { lines: [120_002, 123_003, 123_004, 123_005, 123_006], count: 9 },
  });
  const sent = log.split("\n");
  expect(Buffer.byteLength(JSON.stringify(log))).toBeLessThanOrEqual(largestLog + 2);
  expect(Buffer.byteLength(JSON.stringify(log))).toBeGreaterThan(largestLog - 200);
  expect(sent[0]).toBe(line(7));
  expect(sent.slice(1, -3000)).toEqual(old.slice(0, sent.length - 3001));
  expect(sent.slice(-3000)).toEqual(lines(29_000_000, 3000));
  expect(activityInput.shape.file.safeParse({ log, times, unread }).success).toBe(true);
});

test("letters of several bytes and quotes are counted as they are sent", async () => {
  const { log } = await taken(
    Array.from({ length: 9000 }, (_, at) => line(9_000_000 - at, '"周'.repeat(60))).join("\n"),
  );
  expect(Buffer.byteLength(JSON.stringify(log))).toBeLessThanOrEqual(largestLog + 2);
});

test.each([0, 1])("a letter on the edge of two pieces is read: %d", async (shift) => {
  const before = "x".repeat(256 * 1024 - 100 - shift);
  expect((await taken(`${before}\n${line(9, "é".repeat(200))}`)).log).toBe(line(9, "é".repeat(200)));
});

test.each([
  ["nothing", ""],
  ["no times", "commit 4f2a\nAuthor: Dana"],
  ["one line without an end", "x".repeat(3_000_000)],
])("a file that holds %s is no log", async (_, text) => {
  expect(await readLogFile(new Blob([text]))).toMatchObject({ ok: false, reason: expect.stringMatching(/^No line/) });
});

const given = { screeningId: "0198c0de-0000-7000-8000-000000000000", basis: "git-log", account: "github.com/dana" };

test.each([
  ["nothing", { log: "" }, { log: "Paste the log, or drop its file." }],
  [
    "nothing, not even an account",
    { log: "", account: "" },
    { log: "Paste the log, or drop its file.", account: "Write the account or the repository." },
  ],
  [
    "more than can be pasted",
    { log: "x".repeat(900_001) },
    { log: "This is too long to paste. Save it as a file, and drop the file here: it may have any length." },
  ],
  ["a file", { log: "", file: { log: line(9), times: 1, unread: { lines: [], count: 0 } } }, {}],
])("a form that holds %s is told what to do", (_, changed, words) => {
  const issues = activityInput.safeParse({ ...given, ...changed }).error?.issues ?? [];
  expect(Object.fromEntries(issues.map(({ path, message }) => [path.join("."), message]))).toEqual(words);
});
