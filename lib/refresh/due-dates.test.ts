import { describe, expect, test } from "vitest";
import { dueDates, dueWords, type Reason, reasons, type Work } from "./due-dates";

const day = (text: string) => new Date(`${text}T00:00:00Z`);
const asks = { stages: ["first-day", "day-30", "yearly", "after-change"], changeDays: 14, earlyChangeDays: 3 };

const work = (startsOn: string, more: Partial<Work> = {}): Work => ({
  ...{ startsOn: day(startsOn), endedOn: null, broughtInOn: null, done: [], changed: [] },
  ...more,
});
const due = (of: Work, of_ = asks) =>
  Object.fromEntries(dueDates(of_, of).map(({ reason, dueOn }) => [reason, dueOn.toISOString().slice(0, 10)]));

describe("what is due by the first day", () => {
  test.each([
    // first day    30 days later  a year later
    ["2026-01-05", "2026-02-04", "2027-01-05"],
    ["2024-02-29", "2024-03-30", "2025-02-28"],
    ["2023-02-28", "2023-03-30", "2024-02-28"],
    ["2023-03-01", "2023-03-31", "2024-03-01"],
    ["2024-01-30", "2024-02-29", "2025-01-30"],
    ["2026-12-31", "2027-01-30", "2027-12-31"],
    // A summer time that begins in between takes no day away.
    ["2026-03-28", "2026-04-27", "2027-03-28"],
  ])("%s: %s and %s", (start, thirty, year) => {
    expect(due(work(start))).toEqual({ "first-day": start, "day-30": thirty, yearly: year });
  });

  test("only what the policy asks is due", () => {
    expect(due(work("2026-01-05"), { ...asks, stages: ["yearly"] })).toEqual({ yearly: "2027-01-05" });
    expect(due(work("2026-01-05"), { ...asks, stages: [] })).toEqual({});
  });

  test("what was looked at is not due again, and a year counts from the last look of the year", () => {
    const done = [
      { reason: "first-day", on: day("2026-01-06") },
      { reason: "day-30", on: day("2026-02-10") },
      { reason: "name-changed", on: day("2026-06-01") },
      { reason: "yearly", on: day("2027-01-20") },
      { reason: "yearly", on: day("2028-02-29") },
    ] satisfies Work["done"];
    expect(due(work("2026-01-05", { done: done.slice(0, 3) }))).toEqual({ yearly: "2027-01-05" });
    expect(due(work("2026-01-05", { done: done.slice(0, 4) }))).toEqual({ yearly: "2028-01-20" });
    expect(due(work("2026-01-05", { done }))).toEqual({ yearly: "2029-02-28" });
  });
});

describe("who worked here already", () => {
  test.each([
    // first day    brought in    what is due
    ["2019-03-04", "2026-11-20", { "look-back": "2026-11-20" }],
    ["2026-11-01", "2026-11-20", { "look-back": "2026-11-20", "day-30": "2026-12-01" }],
    ["2026-12-01", "2026-11-20", { "look-back": "2026-12-01", "first-day": "2026-12-01", "day-30": "2026-12-31" }],
  ])("first day %s, brought in %s", (start, broughtIn, what) => {
    expect(due(work(start, { broughtInOn: day(broughtIn) }))).toEqual(what);
  });

  test("after the look back, each year", () => {
    const done = [{ reason: "look-back" as const, on: day("2026-12-03") }];
    expect(due(work("2019-03-04", { broughtInOn: day("2026-11-20"), done }))).toEqual({ yearly: "2027-12-03" });
  });
});

describe("a change", () => {
  test.each([
    // first day    changed on     looked at by, and why
    ["2026-01-01", "2026-01-01", "2026-01-04", "the first day"],
    ["2026-01-01", "2026-03-31", "2026-04-03", "day 90 of work"],
    ["2026-01-01", "2026-04-01", "2026-04-15", "day 91"],
    ["2026-01-01", "2025-12-30", "2026-01-02", "two days before the start"],
    ["2026-01-01", "2028-02-20", "2028-03-05", "over a 29 February"],
  ])("first day %s, changed %s: by %s, %s", (start, on, by) => {
    const changed = (["name-changed", "bank-changed"] satisfies Reason[]).map((reason) => ({ reason, on: day(on) }));
    expect(due(work(start, { changed }))).toMatchObject({ "name-changed": by, "bank-changed": by });
  });
});

test("nothing is due after the last day; what was due until then stays", () => {
  const changed = [{ reason: "address-changed" as const, on: day("2026-01-28") }];
  const left = (endedOn: string) => due(work("2026-01-01", { endedOn: day(endedOn), changed }));
  expect(left("2026-01-15")).toEqual({ "first-day": "2026-01-01" });
  expect(left("2026-01-31")).toEqual({
    "first-day": "2026-01-01",
    "day-30": "2026-01-31",
    "address-changed": "2026-01-31",
  });
});

test("every reason has words and a stage that belongs to somebody who works here", () => {
  for (const { stage, words } of Object.values(reasons)) {
    expect(asks.stages).toContain(stage);
    expect(words).not.toBe("");
  }
});

test.each([
  ["2026-11-20", "today"],
  ["2026-11-21", "in 1 day"],
  ["2026-11-19", "overdue by 1 day"],
  ["2025-11-20", "overdue by 365 days"],
])("due %s is %s, late in the evening", (dueOn, words) => {
  expect(dueWords(day(dueOn), new Date("2026-11-20T23:59:59Z"))).toBe(words);
});
