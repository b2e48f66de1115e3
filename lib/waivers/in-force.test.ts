import { expect, test } from "vitest";
import type { Gate } from "@/lib/policy/stages";
import { isWaived, putOff, waivedNow } from "./in-force";
import { gatesToReach, reachWords } from "./reach";

const now = new Date("2026-11-22T15:00:00Z");
const waiver = (decision: string | null, until: string | null, upTo: string | null = null) => ({
  ...{ kind: "employment", decision, upTo },
  until: until ? new Date(until) : null,
});

test.each([
  // decision   until          holds on the 22nd
  ["granted", null, true],
  ["granted", "2026-11-22", true],
  ["granted", "2026-11-23", true],
  ["granted", "2026-11-21", false],
  ["refused", null, false],
  [null, null, false],
])("%s until %s: %s", (decision, until, holds) => {
  expect(isWaived(waivedNow([waiver(decision, until)], now), "employment", null)).toBe(holds);
});

test.each<[upTo: string | null, to: Gate | null, boolean]>([
  [null, "first-pay", true],
  [null, null, true],
  ["offer", "offer", true],
  ["offer", "equipment", false],
  ["equipment", "offer", true],
  ["equipment", null, false],
  ["lunch", "offer", false],
])("waived up to %s, for %s: %s", (upTo, to, holds) => {
  const waived = waivedNow([waiver("granted", null, upTo)], now);
  expect(isWaived(waived, "employment", to)).toBe(holds);
  expect(isWaived(waived, "education", to)).toBe(false);
});

test("of several the one that reaches furthest is said, and what was over is remembered", () => {
  const over = waiver("granted", "2026-11-01", "access");
  const waived = waivedNow([waiver("granted", null, "offer"), waiver("granted", null, "equipment"), over], now);
  expect(putOff(waived, "employment")).toEqual({ now: "equipment", ever: "access" });
  expect(putOff(waived, "education")).toEqual({ now: null, ever: null });
});

test("a check is waived up to its own gate or a later one, never up to the last", () => {
  expect(gatesToReach("offer")).toEqual(["offer", "equipment", "access"]);
  expect(gatesToReach("access")).toEqual(["access"]);
  expect([gatesToReach("first-pay"), gatesToReach("yearly")]).toEqual([[], []]);
  expect(reachWords("offer")).toBe("up to the offer, and done before the equipment opens");
  expect(reachWords(null)).toBe("for every gate");
});
