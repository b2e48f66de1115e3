import { expect, test } from "vitest";
import { toolStanding, whyNotOut } from "./tools";

const now = new Date("2026-11-22T15:00:00Z");
const until = (day: string, decision: string | null = "granted") => ({ until: new Date(day), decision });

test.each([
  // what     signed off   exceptions                                     standing    may go out
  ["laptop", false, [], "on", false],
  ["laptop", true, [], "off", true],
  ["token", false, [], "off", true],
  ["phone", false, [until("2026-11-22")], "excepted", true],
  ["phone", false, [until("2026-11-21")], "ended", false],
  ["laptop", false, [until("2026-12-24", null)], "waiting", false],
  ["laptop", false, [until("2026-12-24", "refused")], "on", false],
  ["laptop", false, [until("2026-11-21"), until("2026-12-24", null)], "waiting", false],
  ["laptop", false, [until("2026-11-21"), until("2026-11-23")], "excepted", true],
  ["laptop", true, [until("2026-11-21")], "off", true],
])("a %s, signed off %s, with %j: %s", (what, signedOff, exceptions, standing, out) => {
  const found = toolStanding({ what, toolsOffAt: signedOff ? now : null, exceptions }, [], now);
  expect(found).toBe(standing);
  expect(whyNotOut(found) === null).toBe(out);
});

const tool = (kind: string, excepted = false) => ({ name: "AnyDesk", kind, excepted });

test.each([
  // found                                          signed off  exceptions                            standing
  [[tool("remote-access")], true, [], "found"],
  [[tool("remote-access")], false, [], "found"],
  [[tool("kvm")], true, [], "found"],
  [[tool("jiggler")], true, [], "found"],
  [[tool("virtual-camera")], true, [], "off"],
  [[tool("virtual-camera")], false, [], "on"],
  [[tool("remote-access", true)], true, [until("2026-11-30")], "excepted"],
  [[tool("remote-access", true), tool("kvm")], true, [until("2026-11-30")], "found"],
  // Of another tool.
  [[tool("remote-access")], false, [until("2026-11-30")], "found"],
  [[tool("remote-access")], false, [until("2026-11-30", null)], "waiting"],
])("an inventory that shows %j, signed off %s, with %j: %s", (found, signedOff, exceptions, standing) => {
  expect(toolStanding({ what: "laptop", toolsOffAt: signedOff ? now : null, exceptions }, found, now)).toBe(standing);
});
