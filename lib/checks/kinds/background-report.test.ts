import { expect, test } from "vitest";
import { sampleFacts } from "@/lib/risk/samples";
import { backgroundReport, hasReportFinding } from "./background-report";

test.each([
  // the agency said, names agree: outcome
  ["clear", "yes", "clear"],
  ["clear", "no", "concern"],
  ["clear", "unclear", "could-not-verify"],
  ["consider", "yes", "concern"],
  ["consider", "unclear", "concern"],
  ["disputed", "yes", "could-not-verify"],
  ["disputed", "no", "could-not-verify"],
] as const)("%s, names agree: %s → %s", (result, agrees, outcome) => {
  const given = backgroundReport.answers.parse({ maker: "Agency", orderedOn: "2026-11-10", result, agrees });
  expect(backgroundReport.outcome(sampleFacts(), given as never)).toBe(outcome);
});

test.each([
  [[{ kind: "background-report", outcome: "concern" }], true],
  [[{ kind: "background-report", outcome: "clear" }], false],
  [[{ kind: "background-report", outcome: null }], false],
  [[{ kind: "employment", outcome: "concern" }], false],
] as const)("%j has a finding of a report: %s", (checks, has) => {
  expect(hasReportFinding(sampleFacts({ checks: [...checks] }))).toBe(has);
});
