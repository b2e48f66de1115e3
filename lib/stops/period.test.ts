import { expect, test } from "vitest";
import { answerTimeOver, lastDayToAnswer, laterByMail, type Pause } from "./period";

const day = (text: string) => new Date(`${text}T00:00:00Z`);
const pause = (from: string, to: string | null): Pause => ({
  from: new Date(`2026-11-${from}Z`),
  to: to ? new Date(`2026-11-${to}Z`) : null,
});

// 2 November 2026 is a Monday.
test.each<[string, "days" | "working-days", number, Pause[], string | null]>([
  // given             counting        days  answers read from … to                                    last day
  ["2026-11-02T15:00Z", "days", 7, [], "2026-11-09"],
  ["2026-11-02T00:00Z", "days", 7, [], "2026-11-09"],
  ["2026-11-02T23:59Z", "days", 7, [], "2026-11-09"],
  ["2026-11-02T15:00Z", "working-days", 5, [], "2026-11-09"],
  ["2026-11-06T15:00Z", "working-days", 5, [], "2026-11-13"],
  ["2026-11-07T15:00Z", "working-days", 5, [], "2026-11-13"],
  // An answer waits: the time stands still.
  ["2026-11-02T15:00Z", "days", 7, [pause("05T09:00", null)], null],
  // Two of seven days were over when it came; five run on from the day it was read.
  ["2026-11-02T15:00Z", "days", 7, [pause("05T09:00", "10T09:00")], "2026-11-15"],
  ["2026-11-02T15:00Z", "days", 7, [pause("02T16:00", "03T09:00")], "2026-11-10"],
  // Read on the day it came: that day does not count.
  ["2026-11-02T15:00Z", "days", 7, [pause("05T09:00", "05T17:00")], "2026-11-10"],
  // Working days that are left, not days: four are left on Tuesday the 3rd, and the weekend does not count for them.
  ["2026-11-02T15:00Z", "working-days", 5, [pause("04T09:00", "06T09:00")], "2026-11-12"],
  ["2026-11-06T15:00Z", "working-days", 5, [pause("10T09:00", "12T09:00")], "2026-11-18"],
  // It came after the last day and before the final step: it is read first, and nothing runs on.
  ["2026-11-02T15:00Z", "days", 7, [pause("11T09:00", null)], null],
  ["2026-11-02T15:00Z", "days", 7, [pause("11T09:00", "13T09:00")], "2026-11-13"],
  // Several, in whatever order, also over one another.
  ["2026-11-02T15:00Z", "days", 7, [pause("12T09:00", "14T09:00"), pause("05T09:00", "10T09:00")], "2026-11-18"],
  ["2026-11-02T15:00Z", "days", 7, [pause("05T09:00", "10T09:00"), pause("06T09:00", "12T09:00")], "2026-11-17"],
  ["2026-11-02T15:00Z", "days", 7, [pause("05T09:00", "10T09:00"), pause("06T09:00", null)], null],
])("given %s, %s, %i, %j: until %s", (given, counting, days, pauses, last) => {
  const givenAt = new Date(given);
  expect(lastDayToAnswer({ givenAt, recordedAt: givenAt, days, counting }, pauses)).toEqual(last ? day(last) : null);
});

test.each<[string, string, "days" | "working-days", number, Pause[], string]>([
  // given, recorded                 counting        days  answers read from … to                 last day
  ["2026-11-02T15:00Z", "2026-11-03T09:00Z", "days", 7, [], "2026-11-09"],
  ["2026-11-02T15:00Z", "2026-11-04T23:59Z", "days", 7, [], "2026-11-09"],
  ["2026-11-02T15:00Z", "2026-11-05T00:00Z", "days", 7, [], "2026-11-12"],
  ["2026-11-02T15:00Z", "2026-11-30T09:00Z", "days", 7, [], "2026-12-07"],
  // On Monday or Tuesday what was given on Friday or over the weekend.
  ["2026-11-06T15:00Z", "2026-11-09T09:00Z", "days", 7, [], "2026-11-13"],
  ["2026-11-06T15:00Z", "2026-11-10T09:00Z", "days", 7, [], "2026-11-13"],
  ["2026-11-06T15:00Z", "2026-11-11T09:00Z", "days", 7, [], "2026-11-18"],
  ["2026-11-07T15:00Z", "2026-11-10T09:00Z", "days", 7, [], "2026-11-14"],
  ["2026-11-02T15:00Z", "2026-11-04T09:00Z", "working-days", 5, [], "2026-11-09"],
  ["2026-11-02T15:00Z", "2026-11-05T09:00Z", "working-days", 5, [], "2026-11-12"],
  // Never a day that is over, however short the time: then it counts from the day it is recorded.
  ["2026-11-06T15:00Z", "2026-11-09T09:00Z", "days", 1, [], "2026-11-10"],
  ["2026-11-06T15:00Z", "2026-11-09T09:00Z", "days", 3, [], "2026-11-09"],
  // An answer that came before a late letter was recorded takes no days away.
  ["2026-11-02T15:00Z", "2026-11-30T09:00Z", "days", 7, [pause("04T09:00", "30T10:00")], "2026-12-07"],
])("given %s, recorded %s, %s, %i, %j: until %s", (given, recorded, counting, days, pauses, last) => {
  const period = { givenAt: new Date(given), recordedAt: new Date(recorded), days, counting };
  expect(lastDayToAnswer(period, pauses)).toEqual(day(last));
});

test.each([
  // now                 over, when the last day is the 9th
  ["2026-11-09T12:00Z", false],
  ["2026-11-09T23:59Z", false],
  ["2026-11-10T11:59Z", false],
  ["2026-11-10T12:00Z", true],
])("at %s: %s", (now, over) => {
  expect(answerTimeOver(day("2026-11-09"), new Date(now))).toBe(over);
});

test.each([
  // last day    given                sent                 until
  ["09", "2026-11-02T15:00Z", "2026-11-02T15:01Z", "09"],
  ["09", "2026-11-02T23:59Z", "2026-11-03T00:00Z", "10"],
  ["09", "2026-11-02T15:00Z", "2026-11-05T09:00Z", "12"],
  ["09", "2026-11-02T15:00Z", null, "09"],
  ["09", null, null, "09"],
])("until the %s, given %s, its mail sent %s: until the %s", (last, given, sent, until) => {
  const at = (text: string | null) => (text ? new Date(text) : null);
  expect(laterByMail(day(`2026-11-${last}`), at(given), at(sent))).toEqual(day(`2026-11-${until}`));
  expect(laterByMail(null, at(given), at(sent))).toBeNull();
});
