import { expect, test } from "vitest";
import type { Facts } from "../facts";
import { remoteToolStaysOn } from "./remote-tool-stays-on";

test.each<[NonNullable<Facts["devices"]>, string]>([
  [["off"], "clear"],
  [["off", "excepted"], "clear"],
  [["off", "on"], "unknown"],
  [["waiting"], "unknown"],
  [["off", "ended"], "raised"],
])("%j: %s", (devices, state) => {
  expect(remoteToolStaysOn.evaluate({ devices })).toMatchObject({ state });
});

test("no device is unknown", () => {
  expect(remoteToolStaysOn.evaluate({})).toMatchObject({ state: "unknown" });
});
