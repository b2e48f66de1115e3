import { expect, test } from "vitest";
import { job } from "../samples";
import { answerBeforeQuestion } from "./answer-before-question";

test.each([
  // asked                 answered                    answer
  ["2026-11-18T15:00:00Z", "2026-11-18T14:59:59Z", "raised"],
  ["2026-11-18T15:00:00Z", "2026-11-18T15:00:00.000Z", "clear"],
  ["2026-11-18T15:00:00Z", "2026-11-19T09:00:00Z", "clear"],
  ["2026-11-18T15:00:00Z", null, "unknown"],
])("asked %s, answered %s: %s", (askedAt, answeredAt, state) => {
  expect(answerBeforeQuestion.evaluate({ jobs: [job("Northgate", { askedAt, answeredAt })] })).toMatchObject({ state });
});
