import { expect, test } from "vitest";
import { found, inventory } from "../samples";
import { virtualCameraFound } from "./virtual-camera-found";

test.each([
  // each device's tools                                   answer
  [[[]], "clear"],
  [[[found("ManyCam", "virtual-camera")]], "raised"],
  [[[], [found("OBS Virtual Camera", "virtual-camera")]], "raised"],
  [[[found("ManyCam", "virtual-camera", true)]], "clear"],
  [[[found("PiKVM", "kvm")]], "clear"],
])("%j: %s", (devices, state) => {
  expect(virtualCameraFound.evaluate({ inventory: inventory(...devices) })).toMatchObject({ state });
});

test("no inventory is unknown", () => {
  expect(virtualCameraFound.evaluate({})).toMatchObject({ state: "unknown" });
});
