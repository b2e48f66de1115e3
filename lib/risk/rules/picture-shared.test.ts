import { expect, test } from "vitest";
import { shared } from "../samples";
import { pictureShared } from "./picture-shared";

test.each([
  [null, "unknown"],
  [0, "clear"],
  [1, "raised"],
  [10, "raised"],
])("with %s others: %s", (others, state) => {
  expect(pictureShared.evaluate({ shared: shared({ picture: others }) })).toMatchObject({ state });
});

test("is unknown while nothing was compared; one more candidate makes it another difference", () => {
  expect(pictureShared.evaluate({})).toMatchObject({ state: "unknown" });
  const values = (picture: number) => {
    const answer = pictureShared.evaluate({ shared: shared({ picture }) });
    return answer.state === "raised" && answer.values;
  };
  expect(values(3)).not.toEqual(values(4));
});
