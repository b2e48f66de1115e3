import { expect, test } from "vitest";
import { day, instant } from "./days";

test.each([
  ["2026-03-31", true],
  ["1900-01-01", true],
  ["2100-12-31", true],
  ["1899-12-31", false],
  ["2101-01-01", false],
  ["0000-01-01", false],
  ["9999-12-31", false],
  ["2026-02-30", false],
  ["", false],
])("the day %j: %s", (text, taken) => expect(day().safeParse(text).success).toBe(taken));

test.each([
  ["2026-03-31T09:00:00Z", true],
  ["2026-03-31T09:00:00.123+02:00", true],
  ["0000-01-01T00:00:00Z", false],
  ["9999-12-31T23:00:00-05:00", false],
  ["2026-03-31", false],
])("the instant %j: %s", (text, taken) => expect(instant().safeParse(text).success).toBe(taken));

test("what is missing is said once, in the words of the field", () => {
  for (const text of ["", "0000-01-01"])
    expect(day("Choose a day.").safeParse(text).error?.issues[0]?.message).toBe("Choose a day.");
});
