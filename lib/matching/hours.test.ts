import { execFileSync } from "node:child_process";
import { expect, test } from "vitest";
import { readGitLog } from "./git-log";
import { hoursAt } from "./hours";
import { timeZoneOf } from "./time-zones";

const denver = { place: "Denver", zone: "America/Denver" };
const days = (month: string, time: string, count: number) =>
  Array.from(
    { length: count },
    (_, day) => new Date(`2026-${month}-${String((day % 28) + 1).padStart(2, "0")}T${time}Z`),
  );

test.each([
  ["a working day", [...days("01", "16:00:00", 90), ...days("01", "03:00:00", 10)], 90],
  ["the first minute counts", days("01", "15:00:00", 40), 100],
  ["a minute early does not", days("01", "14:59:00", 40), 0],
  ["in summer an hour earlier does", days("07", "14:00:00", 40), 100],
  ["the last minute counts", days("01", "00:59:00", 40), 100],
  ["18:00 does not", days("01", "01:00:00", 40), 0],
  ["every day of the week alike", days("02", "17:00:00", 28).concat(days("02", "17:30:00", 28)), 100],
])("%s", (_, instants, share) => {
  const found = hoursAt(instants, denver, "commit");
  expect(found.share).toBe(share);
  expect(found.words).toBe(`${share} % of the commits fall between 08:00 and 18:00 in Denver, the place claimed.`);
  expect(found.byHour.reduce((sum, count) => sum + count)).toBe(instants.length);
});

test("a handful says nothing", () => {
  const few = hoursAt(days("01", "16:00:00", 12), denver, "commit");
  expect(few).toMatchObject({ share: null, words: "12 commits: too few to say anything about hours." });
  expect(hoursAt(days("01", "16:00:00", 1), denver, "commit").words).toMatch(/^1 commit: /);
  expect(hoursAt(days("01", "16:00:00", 29), denver, "commit").share).toBeNull();
  expect(hoursAt(days("01", "16:00:00", 30), denver, "commit").share).toBe(100);
  expect(hoursAt([], denver, "commit").share).toBeNull();
});

test("half hours of a place are read", () => {
  const { byHour } = hoursAt(days("01", "02:30:00", 30), { place: "Pune", zone: timeZoneOf("Pune") ?? "" }, "commit");
  expect(byHour.indexOf(30)).toBe(8);
});

test("a log is read as it is printed, and what cannot be read is named by its line", () => {
  const text = [
    "2026-03-02T09:15:00-07:00\tdana@acme.test\tDana Lee",
    "2026-03-02T16:15:00Z",
    "2026-03-02 09:15:00 -0700\tdana@acme.test\tDana Lee",
    "",
    "commit 4f2a",
    "2026-03-02T09:15:00\tno offset",
    "2026-04-31T09:15:00Z",
  ].join("\r\n");
  const { commits, unread } = readGitLog(text);
  expect(commits.map(({ at }) => at.toISOString())).toEqual(Array(3).fill("2026-03-02T16:15:00.000Z"));
  expect(commits[0]).toMatchObject({ email: "dana@acme.test", name: "Dana Lee" });
  expect(unread).toEqual([5, 6, 7]);
});

const history = gitLog();

function gitLog(): string | null {
  try {
    return execFileSync("git", ["log", "--format=%aI%x09%ae%x09%an"], { encoding: "utf8", stdio: "pipe" });
  } catch {
    return null;
  }
}

test.skipIf(!history)("the history of this project is read to its last line (skipped without one)", () => {
  const { commits, unread } = readGitLog(history ?? "");
  expect(unread).toEqual([]);
  expect(commits).toHaveLength((history ?? "").trim().split("\n").length);
  const { byHour, words } = hoursAt(
    commits.map(({ at }) => at),
    { place: "Leeds", zone: "Europe/London" },
    "commit",
  );
  expect(byHour.reduce((sum, count) => sum + count)).toBe(commits.length);
  expect(words).toMatch(/^\d+ (% of the )?commits[ :]/);
});
