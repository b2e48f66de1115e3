import { expect, test } from "vitest";
import { shared } from "../samples";
import { profileShared } from "./profile-shared";

test.each([
  [null, "unknown"],
  [0, "clear"],
  [1, "raised"],
  [10, "raised"],
])("with %s others: %s", (others, state) => {
  expect(profileShared.evaluate({ shared: shared({ profile: others }) })).toMatchObject({ state });
});

test("is unknown while nothing was compared; one more candidate makes it another difference", () => {
  expect(profileShared.evaluate({})).toMatchObject({ state: "unknown" });
  const values = (profile: number) => {
    const answer = profileShared.evaluate({ shared: shared({ profile }) });
    return answer.state === "raised" && answer.values;
  };
  expect(values(3)).not.toEqual(values(4));
});
