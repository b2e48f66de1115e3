import { expect, test } from "vitest";
import type { Facts } from "../facts";
import { passkeyDiffers } from "./passkey-differs";

type Later = NonNullable<Facts["passkey"]>["later"];

test.each<[Later, string]>([
  [[], "unknown"],
  [["could-not"], "unknown"],
  [["same-key"], "clear"],
  [["could-not", "same-key"], "clear"],
  [["another-key"], "raised"],
  [["another-key", "same-key"], "raised"],
])("%j: %s", (later, state) => {
  expect(passkeyDiffers.evaluate({ passkey: { enrolled: true, later } })).toMatchObject({ state });
});

test("none enrolled here, or none at all, is unknown", () => {
  expect(passkeyDiffers.evaluate({ passkey: { enrolled: false, later: ["another-key"] } })).toMatchObject({
    state: "unknown",
  });
  expect(passkeyDiffers.evaluate({})).toMatchObject({ state: "unknown" });
});
