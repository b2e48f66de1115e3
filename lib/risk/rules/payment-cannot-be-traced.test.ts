import { expect, test } from "vitest";
import { payment } from "../samples";
import { paymentCannotBeTraced } from "./payment-cannot-be-traced";

test.each([
  ["bank-account", "clear"],
  ["other", "clear"],
  ["prepaid", "raised"],
  ["money-service", "raised"],
  ["virtual-currency", "raised"],
  ["gift-card", "raised"],
])("%s: %s", (kind, state) => {
  expect(paymentCannotBeTraced.evaluate({ payment: payment({ kind }) })).toMatchObject({ state });
});

test("says which way, and is unknown while none is known", () => {
  expect(paymentCannotBeTraced.evaluate({ payment: payment({ kind: "virtual-currency" }) })).toMatchObject({
    words: "Virtual currency: no bank has checked who holds it.",
  });
  expect(paymentCannotBeTraced.evaluate({})).toMatchObject({ state: "unknown" });
});
