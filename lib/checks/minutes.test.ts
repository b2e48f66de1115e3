import { expect, test } from "vitest";
import { medianMinutes, minutesWords, togetherWords } from "./minutes";

test.each([
  [[], null],
  [[60, 60, 60, 60], null],
  [[60, 120, 180, 240, 300], 3],
  [[300, 60, 240, 120, 180], 3],
  [[60, 60, 120, 240, 300, 300], 3],
  [[60, 60, 60, 60, 14_400], 1],
  [[5, 5, 5, 5, 5], 1],
  [[0, 0, 0, 0, 0], 1],
  [[100, 100, 100, 100, 100], 2],
])("%j: %s minutes", (seconds, minutes) => expect(medianMinutes(seconds)).toBe(minutes));

test("what is not measured is said, never guessed", () => {
  expect([minutesWords(null), minutesWords(4)]).toEqual(["not measured yet", "4 min"]);
  expect(togetherWords([null, null])).toBe("not measured yet");
  expect(togetherWords([4, null, 6])).toBe("10 min for 2 of 3 checks");
  expect(togetherWords([4, 6])).toBe("10 min");
});
