import { expect, test } from "vitest";
import { shared } from "../samples";
import { addressShared } from "./address-shared";

test.each([
  [null, "unknown"],
  [0, "clear"],
  [1, "clear"],
  [2, "raised"],
  // From three on it is another rule.
  [3, "clear"],
  [10, "clear"],
])("with %s others: %s", (others, state) => {
  expect(addressShared.evaluate({ shared: shared({ address: others }) })).toMatchObject({ state });
});

test("is unknown while nothing was compared", () => {
  expect(addressShared.evaluate({})).toMatchObject({ state: "unknown" });
});
