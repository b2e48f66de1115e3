import { expect, test } from "vitest";
import { commitsByOthers } from "./commits-by-others";

const log = (names: number, twice = 0) => ({ names, twice });

test.each([
  [[log(1)], "clear"],
  // Times alone carry no names.
  [[log(0)], "clear"],
  [[log(2)], "raised"],
  [[log(1, 4)], "raised"],
  [[log(1), log(5)], "raised"],
  [[], "unknown"],
])("%j: %s", (commits, state) => {
  expect(commitsByOthers.evaluate({ commits })).toMatchObject({ state });
});

test("it counts and names nobody", () => {
  expect(commitsByOthers.evaluate({ commits: [log(2, 4)] })).toMatchObject({
    words: "A log carries 2 names, and 4 commits stand there twice, under two people.",
  });
  expect(commitsByOthers.evaluate({})).toMatchObject({ state: "unknown" });
});
