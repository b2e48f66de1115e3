import { expect, test } from "vitest";
import { shared } from "../samples";
import { addressShared } from "./address-shared";

test.each([
  [null, "unknown"],
  [0, "clear"],
  [1, "raised"],
  [10, "raised"],
])("with %s others: %s", (others, state) => {
  expect(addressShared.evaluate({ shared: shared({ address: others }) })).toMatchObject({ state });
});

test("is unknown while nothing was compared; one more candidate makes it another difference", () => {
  expect(addressShared.evaluate({})).toMatchObject({ state: "unknown" });
  const values = (address: number) => {
    const answer = addressShared.evaluate({ shared: shared({ address }) });
    return answer.state === "raised" && answer.values;
  };
  expect(values(3)).not.toEqual(values(4));
});
