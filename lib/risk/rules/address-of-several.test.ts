import { expect, test } from "vitest";
import { shared } from "../samples";
import { addressOfSeveral } from "./address-of-several";

test.each([
  [null, "unknown"],
  [0, "clear"],
  [2, "clear"],
  [3, "raised"],
])("with %s others: %s", (others, state) => {
  expect(addressOfSeveral.evaluate({ shared: shared({ address: others }) })).toMatchObject({ state });
});

test("is unknown while nothing was compared; one more candidate makes it another difference", () => {
  expect(addressOfSeveral.evaluate({})).toMatchObject({ state: "unknown" });
  const values = (address: number) => {
    const answer = addressOfSeveral.evaluate({ shared: shared({ address }) });
    return answer.state === "raised" && answer.values;
  };
  expect(values(3)).not.toEqual(values(4));
});
