import { expect, test } from "vitest";
import { session } from "../samples";
import { sessionAddressShared } from "./session-address-shared";

test.each([
  [[0], "clear"],
  [[0, 1], "raised"],
  [[2, 0], "raised"],
  // Several have a rule of their own.
  [[3], "clear"],
])("with %j others: %s", (others, state) => {
  const sessions = others.map((sharedWith) => session({ place: "differs", sharedWith }));
  expect(sessionAddressShared.evaluate({ sessions })).toMatchObject({ state });
});

test.each([
  ["agrees", "clear"],
  ["differs", "raised"],
  ["unknown", "raised"],
] as const)("where the clock %s with the place claimed: %s", (place, state) => {
  expect(sessionAddressShared.evaluate({ sessions: [session({ place, sharedWith: 2 })] })).toMatchObject({ state });
});

test("counts the others and names nobody; nothing is known without sessions", () => {
  expect(sessionAddressShared.evaluate({ sessions: [session({ place: "unknown", sharedWith: 2 })] })).toEqual({
    state: "raised",
    words: "2 other candidates connected from the same address within 30 days.",
    values: [{ label: "Connected from there", text: "2 other candidates, too" }],
  });
  expect(sessionAddressShared.evaluate({})).toMatchObject({ state: "unknown" });
});
