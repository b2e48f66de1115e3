import { expect, test } from "vitest";
import { deliveryState } from "./standing";

test.each([
  // ending     tries  state
  [null, 0, "waiting"],
  [null, 3, "trying"],
  ["delivered", 1, "delivered"],
  ["given-up", 12, "given-up"],
  ["left-out", 0, "left-out"],
  ["of-a-later-version", 0, "waiting"],
] as const)("ended %s after %i tries: %s", (ending, attempts, state) => {
  expect(deliveryState({ ending, attempts })).toBe(state);
});
