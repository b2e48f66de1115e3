import { expect, test } from "vitest";
import { documentNumberShared } from "./document-number-shared";

test.each([
  [null, { state: "unknown", missing: "the number of an identity document" }],
  [0, { state: "clear" }],
  [1, { state: "raised", words: "The same number was typed in from another candidate’s document." }],
  [3, { state: "raised", words: "The same number was typed in from the documents of 3 other candidates." }],
])("%s others: %j", (sameNumber, answer) => {
  expect(documentNumberShared.evaluate({ sameNumber })).toMatchObject(answer);
});

test("one more candidate makes it another difference, which is looked at again", () => {
  const values = (sameNumber: number) => {
    const answer = documentNumberShared.evaluate({ sameNumber });
    return answer.state === "raised" && answer.values;
  };
  expect(values(1)).not.toEqual(values(2));
});
