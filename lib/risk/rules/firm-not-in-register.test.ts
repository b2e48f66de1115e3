import { expect, test } from "vitest";
import type { Facts } from "../facts";
import { firmNotInRegister } from "./firm-not-in-register";

test.each<[Facts["checks"][number]["outcome"], Facts["findings"], string]>([
  // outcome            findings               answer
  [null, undefined, "unknown"],
  ["could-not-verify", undefined, "unknown"],
  ["clear", undefined, "clear"],
  ["concern", [], "clear"],
  ["concern", ["firm-not-in-register"], "raised"],
  ["could-not-verify", ["firm-not-in-register"], "raised"],
])("%s, %j: %s", (outcome, findings, state) => {
  const facts = { checks: [{ kind: "staffing-firm", outcome }], findings };
  expect(firmNotInRegister.evaluate(facts)).toMatchObject({ state });
});
