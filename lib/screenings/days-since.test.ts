import { expect, test } from "vitest";
import { daysSince } from "./days-since";

test.each([
  // since                now                     days
  ["2026-11-18T09:00Z", "2026-11-18T23:59Z", 0],
  ["2026-11-18T23:59Z", "2026-11-19T00:00Z", 1],
  ["2026-11-18T17:30Z", "2026-11-20T09:00Z", 2],
  ["2026-11-18T09:00Z", "2026-11-17T09:00Z", 0],
])("from %s to %s: %i", (since, now, days) => expect(daysSince(new Date(since), new Date(now))).toBe(days));
