import { expect, test } from "vitest";
import { shared } from "../samples";
import { fileShared } from "./file-shared";

test.each([
  [null, "unknown"],
  [0, "clear"],
  [1, "raised"],
  [10, "raised"],
])("with %s others: %s", (others, state) => {
  expect(fileShared.evaluate({ shared: shared({ file: others }) })).toMatchObject({ state });
});

test("is unknown while nothing was compared; one more candidate makes it another difference", () => {
  expect(fileShared.evaluate({})).toMatchObject({ state: "unknown" });
  const values = (file: number) => {
    const answer = fileShared.evaluate({ shared: shared({ file }) });
    return answer.state === "raised" && answer.values;
  };
  expect(values(3)).not.toEqual(values(4));
});
