import { expect, test } from "vitest";
import { payment } from "../samples";
import { paymentAccountShared } from "./payment-account-shared";

test.each([
  [0, "clear"],
  [1, "raised"],
  [3, "raised"],
])("with %d others: %s", (sharedWith, state) => {
  expect(paymentAccountShared.evaluate({ payment: payment({ sharedWith }) })).toMatchObject({ state });
});

test("counts the others and names nobody; one more is another difference", () => {
  const words = (sharedWith: number) => paymentAccountShared.evaluate({ payment: payment({ sharedWith }) });
  expect(words(1)).toMatchObject({ words: "Another candidate gave this account too." });
  expect(words(2)).toMatchObject({ values: [{ label: "Given by", text: "2 other candidates, too" }] });
  expect(paymentAccountShared.evaluate({})).toMatchObject({ state: "unknown" });
});
