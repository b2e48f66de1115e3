import { expect, test } from "vitest";
import type { Facts } from "../facts";
import { workOfAnother } from "./work-of-another";

test.each<[Facts["checks"][number]["outcome"], Facts["findings"], string]>([
  // outcome            findings               answer
  [null, undefined, "unknown"],
  ["could-not-verify", undefined, "unknown"],
  ["clear", undefined, "clear"],
  ["concern", [], "clear"],
  ["concern", ["work-of-another"], "raised"],
  ["could-not-verify", ["work-of-another"], "raised"],
])("%s, %j: %s", (outcome, findings, state) => {
  const facts = { checks: [{ kind: "portfolio", outcome }], findings };
  expect(workOfAnother.evaluate(facts)).toMatchObject({ state });
});
