import { expect, test } from "vitest";
import type { Facts } from "../facts";
import { anotherPersonOnFirstDay } from "./another-person-on-first-day";

test.each<[Facts["checks"][number]["outcome"], Facts["findings"], string]>([
  // outcome            findings               answer
  [null, undefined, "unknown"],
  ["could-not-verify", undefined, "unknown"],
  ["clear", undefined, "clear"],
  ["concern", [], "clear"],
  ["concern", ["another-person"], "raised"],
  ["could-not-verify", ["another-person"], "raised"],
])("%s, %j: %s", (outcome, findings, state) => {
  const facts = { checks: [{ kind: "first-day", outcome }], findings };
  expect(anotherPersonOnFirstDay.evaluate(facts)).toMatchObject({ state });
});
