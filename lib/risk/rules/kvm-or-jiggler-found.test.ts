import { expect, test } from "vitest";
import { found, inventory } from "../samples";
import { kvmOrJigglerFound } from "./kvm-or-jiggler-found";

test.each([
  // each device's tools                                   answer
  [[[]], "clear"],
  [[[found("PiKVM", "kvm")]], "raised"],
  [[[], [found("Mouse Jiggler", "jiggler")]], "raised"],
  [[[found("PiKVM", "kvm", true)]], "clear"],
  [[[found("AnyDesk", "remote-access")]], "clear"],
])("%j: %s", (devices, state) => {
  expect(kvmOrJigglerFound.evaluate({ inventory: inventory(...devices) })).toMatchObject({ state });
});

test("no inventory is unknown", () => {
  expect(kvmOrJigglerFound.evaluate({})).toMatchObject({ state: "unknown" });
});
