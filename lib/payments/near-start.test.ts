import { expect, test } from "vitest";
import { changedWhen, daysFromStart } from "./near-start";

const starts = new Date("2026-12-01");

test.each([
  // entered                first day  days
  ["2026-11-29T23:59:00Z", starts, -2],
  ["2026-12-01T00:00:00Z", starts, 0],
  ["2026-12-15T08:00:00Z", starts, 14],
  ["2026-12-16T00:00:00Z", starts, null],
  ["2026-11-17T00:00:00Z", starts, -14],
  ["2026-11-16T23:59:00Z", starts, null],
  ["2026-11-29T12:00:00Z", null, null],
])("a change at %s: %s days", (at, startsOn, days) => {
  expect(daysFromStart(new Date(at), startsOn)).toBe(days);
});

test.each([
  [-2, false, "2 days before the first day of work"],
  [-1, true, "1 day before the first day of work"],
  [0, true, "on the first day of work"],
  [14, false, "14 days after the first day of work"],
  [null, true, "after the offer"],
  [null, false, null],
])("%s days, after the offer %s: %s", (days, afterOffer, words) => {
  expect(changedWhen({ days, afterOffer })).toBe(words);
});
