import { expect, test } from "vitest";
import { manyApplications } from "./many-applications";

test.each([
  // people positions days most
  [1, 1, 0, 1, "clear"], // one application
  [1, 4, 20, 4, "clear"], // somebody who would like to work here
  [1, 2, 29, 8, "clear"], // again and again for the same two jobs
  [1, 6, 12, 6, "raised"],
  [9, 7, 1, 12, "raised"],
])("%d names, %d positions, %d days, %d applications: %s", (people, positions, days, most, state) => {
  expect(manyApplications.evaluate({ applications: { people, positions, days, most } })).toMatchObject({ state });
});

test("says it in words, and is unknown while nothing is counted", () => {
  expect(manyApplications.evaluate({ applications: { people: 9, positions: 7, days: 1, most: 12 } })).toMatchObject({
    words: "12 applications for 7 positions came within a day, under 9 names.",
  });
  expect(manyApplications.evaluate({})).toMatchObject({ state: "unknown" });
});
