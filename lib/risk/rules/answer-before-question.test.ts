import { expect, test } from "vitest";
import { job } from "../samples";
import { answerBeforeQuestion } from "./answer-before-question";

const nobody = { jobs: [], studies: [], clients: [], references: [] };

test.each([
  // asked                 answered                    answer
  ["2026-11-18T15:00:00Z", "2026-11-18T14:59:59Z", "raised"],
  ["2026-11-18T15:00:00Z", "2026-11-18T15:00:00.000Z", "clear"],
  ["2026-11-18T15:00:00Z", "2026-11-19T09:00:00Z", "clear"],
  ["2026-11-18T15:00:00Z", null, "unknown"],
])("asked %s, answered %s: %s", (askedAt, answeredAt, state) => {
  const asked = job("Northgate", { askedAt, answeredAt });
  for (const facts of ["jobs", "studies", "clients", "references"])
    expect(answerBeforeQuestion.evaluate({ ...nobody, [facts]: [asked] })).toMatchObject({ state });
});
