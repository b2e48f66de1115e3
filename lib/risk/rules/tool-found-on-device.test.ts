import { expect, test } from "vitest";
import { found, inventory } from "../samples";
import { toolFoundOnDevice } from "./tool-found-on-device";

test.each([
  // each device's tools                                              answer
  [[[]], "clear"],
  [[[found("AnyDesk")]], "raised"],
  [[[found("AnyDesk", "remote-access", true)]], "clear"],
  [[[found("PiKVM", "kvm")]], "clear"],
  [[[found("ManyCam", "virtual-camera")]], "clear"],
  [[[], [found("AnyDesk")]], "raised"],
  [[[found("AnyDesk", "remote-access", true), found("TeamViewer")]], "raised"],
])("%j: %s", (devices, state) => {
  expect(toolFoundOnDevice.evaluate({ inventory: inventory(...devices) })).toMatchObject({ state });
});

test("no inventory is unknown", () => {
  expect(toolFoundOnDevice.evaluate({})).toMatchObject({ state: "unknown" });
  expect(toolFoundOnDevice.evaluate({ inventory: [] })).toMatchObject({ state: "unknown" });
});

test("it names each tool once; a newer inventory with the same tools is the same difference", () => {
  const twice = inventory([found("TeamViewer"), found("AnyDesk")], [found("AnyDesk")]);
  const answer = toolFoundOnDevice.evaluate({ inventory: twice });
  expect(answer).toMatchObject({ words: "The newest inventory shows AnyDesk, TeamViewer." });
  const later = twice.map((one) => ({ ...one, seenOn: "2026-12-01" }));
  expect(toolFoundOnDevice.evaluate({ inventory: later })).toEqual(answer);
});
