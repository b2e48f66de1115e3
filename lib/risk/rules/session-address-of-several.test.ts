import { expect, test } from "vitest";
import { session } from "../samples";
import { sessionAddressOfSeveral } from "./session-address-of-several";

test.each([
  [[0], "clear"],
  [[2, 2, 2], "clear"],
  [[0, 3], "raised"],
  [[40], "raised"],
])("with %j others: %s", (others, state) => {
  const sessions = others.map((sharedWith) => session({ sharedWith }));
  expect(sessionAddressOfSeveral.evaluate({ sessions })).toMatchObject({ state });
});

test("nothing is known without sessions", () => {
  expect(sessionAddressOfSeveral.evaluate({})).toMatchObject({ state: "unknown" });
});
