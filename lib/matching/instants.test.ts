import { expect, test } from "vitest";
import { readInstant } from "./instants";

test.each([
  ["2026-03-02T09:15Z", "2026-03-02T09:15:00.000Z"],
  ["2026-03-02T09:15:30.123456+01:00", "2026-03-02T08:15:30.000Z"],
  ["2026-03-02 09:15 -0700", "2026-03-02T16:15:00.000Z"],
  ["2026-03-02 09:15 UTC", "2026-03-02T09:15:00.000Z"],
  ["2024-02-29T09:15Z", "2024-02-29T09:15:00.000Z"],
  ["2026-03-02 09:15:30", null],
  ["2026-02-31T09:15Z", null],
  ["2026-13-02T09:15Z", null],
  ["2026-03-02T25:15Z", null],
  ["2026-03-02T09:15+99:00", null],
  ["0000-01-01T09:15Z", null],
  ["2101-01-01T09:15Z", null],
  ["02/03/2026 09:15", null],
  ["2026-03-02", null],
  ["", null],
])("%s is %s", (text, at) => expect(readInstant(text)?.toISOString() ?? null).toBe(at));

test("a log without offsets is in UTC where that is said", () => {
  expect(readInstant("2026-03-02 09:15:30", "Z")?.toISOString()).toBe("2026-03-02T09:15:30.000Z");
  expect(readInstant("2026-03-02 09:15:30 +0100", "Z")?.toISOString()).toBe("2026-03-02T08:15:30.000Z");
  expect(readInstant("soon", "Z")).toBeNull();
});
