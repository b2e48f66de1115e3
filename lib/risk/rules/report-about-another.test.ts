import { expect, test } from "vitest";
import type { Facts } from "../facts";
import { reportAboutAnother } from "./report-about-another";

test.each<[Facts["checks"][number]["outcome"], Facts["findings"], string]>([
  // outcome            findings               answer
  [null, undefined, "unknown"],
  ["could-not-verify", undefined, "unknown"],
  ["clear", undefined, "clear"],
  ["concern", [], "clear"],
  ["concern", ["report-about-another"], "raised"],
  ["could-not-verify", ["report-about-another"], "raised"],
])("%s, %j: %s", (outcome, findings, state) => {
  const facts = { checks: [{ kind: "background-report", outcome }], findings };
  expect(reportAboutAnother.evaluate(facts)).toMatchObject({ state });
});
