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

/** A completion of the check: its outcome, what the agency said, and whether it was reopened since. */
const said = (outcome: string, result?: string, reopened?: "reopened") => ({
  outcome,
  answers: result ? { result } : {},
  reopenedAt: reopened ? new Date("2026-11-12") : null,
});
/** One of which somebody said whether its names and addresses agree. */
const names = (outcome: string, agrees: string) => ({ ...said(outcome), answers: { result: "clear", agrees } });

test.each([
  // completions, newest first: has a finding
  [[], false],
  [[said("clear", "clear")], false],
  [[said("concern", "consider")], true],
  [[names("concern", "no")], true],
  [[names("could-not-verify", "unclear")], true],
  [[said("could-not-verify", "disputed")], true],
  [[said("could-not-verify", "consider")], true],
  // Given up without a report, or with one that has nothing in it, as when it was ordered too early.
  [[said("could-not-verify")], false],
  [[said("could-not-verify", "clear")], false],
  [[names("could-not-verify", "yes")], false],
  [[said("could-not-verify", "clear", "reopened")], false],
  [[said("concern", "consider", "reopened")], true],
  [[said("could-not-verify"), said("concern", "consider", "reopened")], true],
  [[said("could-not-verify", "clear"), said("concern", "consider", "reopened")], true],
  [[said("clear", "clear"), said("concern", "consider", "reopened")], false],
  [[said("clear", "clear", "reopened"), said("concern", "consider", "reopened")], true],
  [[said("could-not-verify"), said("clear", "clear", "reopened"), said("concern", "consider", "reopened")], true],
  [[said("clear", "clear", "reopened")], false],
  [[said("concern", "consider"), said("clear", "clear", "reopened")], true],
])("%j: %s", (completions, has) => {
  expect(hasReportFinding([{ kind: "background-report", completions }])).toBe(has);
  expect(hasReportFinding([{ kind: "employment", completions }])).toBe(false);
});
