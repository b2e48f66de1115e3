import { expect, test } from "vitest";
import { waivedNow } from "./in-force";

const now = new Date("2026-11-22T15:00:00Z");

test.each([
  // decision   until          holds on the 22nd
  ["granted", null, true],
  ["granted", "2026-11-22", true],
  ["granted", "2026-11-23", true],
  ["granted", "2026-11-21", false],
  ["refused", null, false],
  [null, null, false],
])("%s until %s: %s", (decision, until, holds) => {
  const waiver = { kind: "employment", decision, until: until ? new Date(until) : null };
  expect(waivedNow([waiver], now)).toEqual(holds ? ["employment"] : []);
});
