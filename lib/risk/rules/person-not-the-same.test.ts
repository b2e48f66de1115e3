import { expect, test } from "vitest";
import { personNotTheSame } from "./person-not-the-same";

test.each([
  [[], "unknown"],
  [["same"], "clear"],
  [["not-sure"], "clear"],
  [["different"], "raised"],
  [["same", "different"], "raised"],
] as const)("%j: %s", (answers, state) => {
  const attestations = answers.map((answer) => ({ how: "video" as const, answer, interview: null }));
  expect(personNotTheSame.evaluate({ interviews: [], attestations })).toMatchObject({ state });
});
