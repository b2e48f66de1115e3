import { expect, test } from "vitest";
import { snoozeChoices } from "./snooze";

test.each([
  // now                     tomorrow       in 3 days      next Monday
  ["2026-11-20T09:00", "2026-11-21", "2026-11-23", "2026-11-23"],
  ["2026-11-22T23:59", "2026-11-23", "2026-11-25", "2026-11-23"],
  ["2026-11-23T00:00", "2026-11-24", "2026-11-26", "2026-11-30"],
])("%s: %s, %s, %s, each from where that day begins", (now, ...days) => {
  const untils = snoozeChoices(new Date(now)).map(({ until }) => until.getTime());
  expect(untils).toEqual(days.map((day) => new Date(`${day}T00:00`).getTime()));
});
