import { expect, test } from "vitest";
import { refereeShared } from "./referee-shared";

test.each([
  [undefined, "unknown"],
  [0, "clear"],
  [2, "clear"],
  [3, "raised"],
])("named by %s others: %s", (refereeSharedWith, state) => {
  expect(refereeShared.evaluate({ refereeSharedWith })).toMatchObject({ state });
});

test("counts the others and names nobody", () => {
  expect(refereeShared.evaluate({ refereeSharedWith: 4 })).toMatchObject({
    words: "4 other candidates named the same person as a reference within 180 days.",
  });
});
