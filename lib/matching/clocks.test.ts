import { expect, test } from "vitest";
import { clockAgrees, offsetOf, readClock } from "./clocks";

test.each([
  ["+01:00", { minutes: 60 }],
  ["-0700", { minutes: -420 }],
  ["UTC+1", { minutes: 60 }],
  ["UTC +1", { minutes: 60 }],
  ["GMT-03:30", { minutes: -210 }],
  ["\u22125", { minutes: -300 }],
  ["5:45", { minutes: 345 }],
  ["-420", { minutes: -420 }],
  ["60", { minutes: 60 }],
  ["0", { minutes: 0 }],
  ["14", { minutes: 840 }],
  ["840", { minutes: 840 }],
  ["Z", { minutes: 0 }],
  ["UTC", { minutes: 0 }],
  ["Europe/London", { zone: "Europe/London" }],
  ["Europe/Leeds", null],
  ["900", null],
  ["-13:00", null],
  ["soon", null],
  ["", null],
])("%s is read as %j", (text, clock) => expect(readClock(text)).toEqual(clock));

const [winter, summer] = ["2026-01-15T12:00:00Z", "2026-07-15T12:00:00Z"];

test.each([
  // zone             at                      clock             agrees
  ["Europe/London", winter, "0", true],
  ["Europe/London", winter, "30", true],
  ["Europe/London", winter, "-31", false],
  ["Europe/London", summer, "60", true],
  // Not changed for summer time, or too early: one hour is no other place.
  ["Europe/London", summer, "0", true],
  ["Europe/London", winter, "60", true],
  ["Europe/London", winter, "120", false],
  ["Europe/London", "2026-03-29T00:59:59Z", "0", true],
  ["Europe/London", "2026-03-29T01:00:00Z", "60", true],
  ["America/Denver", "2026-11-01T07:59:59Z", "-360", true],
  ["America/Denver", "2026-11-01T08:00:00Z", "-420", true],
  ["America/Denver", winter, "-300", false],
  ["Asia/Kolkata", winter, "+05:30", true],
  ["Asia/Kolkata", winter, "+05:00", true],
  ["Asia/Kolkata", winter, "+04:30", false],
  ["Australia/Lord_Howe", winter, "+10:30", true],
  ["Europe/London", summer, "Europe/Lisbon", true],
  ["Europe/London", summer, "Asia/Seoul", false],
])("in %s at %s a clock of %s: %s", (zone, at, text, agrees) => {
  const clock = readClock(text);
  expect(clock && clockAgrees(clock, new Date(at), zone)).toBe(agrees);
});

test("summer time begins at its instant", () => {
  expect(offsetOf("Europe/London", new Date("2026-03-29T00:59:59Z"))).toBe(0);
  expect(offsetOf("Europe/London", new Date("2026-03-29T01:00:00Z"))).toBe(60);
});
