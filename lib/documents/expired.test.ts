import { expect, test } from "vitest";
import { hadExpired } from "./expired";

test.each([
  // last day,   read on                       expired
  ["2024-05-03", ["2024-05-03"], false],
  ["2024-05-03", ["2024-05-04"], true],
  ["2024-05-03", ["2024-05-01", "2024-05-10"], true],
  ["2024-05-03", [], false],
  [undefined, ["2024-05-04"], false],
] as const)("valid until %s, read on %j: expired %s", (expires, days, expired) => {
  expect(
    hadExpired(
      expires,
      days.map((day) => new Date(`${day}T12:00:00Z`)),
    ),
  ).toBe(expired);
});
