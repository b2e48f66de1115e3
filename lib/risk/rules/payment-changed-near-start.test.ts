import { expect, test } from "vitest";
import { payment } from "../samples";
import { paymentChangedNearStart } from "./payment-changed-near-start";

test.each([
  [-2, "They were changed 2 days before the first day of work."],
  [-1, "They were changed 1 day before the first day of work."],
  [0, "They were changed on the first day of work."],
  [14, "They were changed 14 days after the first day of work."],
])("%d days from it is raised in words", (changedNearStart, words) => {
  expect(paymentChangedNearStart.evaluate({ payment: payment({ changedNearStart }) })).toMatchObject({
    state: "raised",
    words,
  });
});

test("no change near it is clear, and no details are unknown", () => {
  expect(paymentChangedNearStart.evaluate({ payment: payment() })).toEqual({ state: "clear" });
  expect(paymentChangedNearStart.evaluate({})).toMatchObject({ state: "unknown" });
});
