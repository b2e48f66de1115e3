import { expect, test } from "vitest";
import { personNotSure } from "./person-not-sure";

test.each([
  [[], "unknown"],
  [["same"], "clear"],
  [["different"], "clear"],
  [["not-sure"], "raised"],
  [["same", "not-sure"], "raised"],
] as const)("%j: %s", (answers, state) => {
  const attestations = answers.map((answer) => ({ how: "video" as const, answer, interview: null }));
  expect(personNotSure.evaluate({ interviews: [], attestations })).toMatchObject({ state });
});
