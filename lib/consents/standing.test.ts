import { describe, expect, test } from "vitest";
import { checkKind, checkKinds } from "@/lib/checks/kinds";
import { backgroundReport } from "@/lib/checks/kinds/background-report";
import { whyTooEarly } from "./standing";

const given = (kind: "disclosure" | "authorisation", day: string) => ({
  kind: `background-${kind}`,
  givenOn: new Date(day),
});

describe("whyTooEarly", () => {
  const told = given("disclosure", "2026-11-10");
  test.each([
    // ordered      records                                                             told from
    ["2026-11-12", [told, given("authorisation", "2026-11-12")], null],
    ["2026-11-13", [told, given("authorisation", "2026-11-12")], null],
    ["2026-11-11", [told, given("authorisation", "2026-11-12")], "12 November 2026"],
    ["2026-11-09", [told, given("authorisation", "2026-11-09")], "10 November 2026"],
    ["2026-11-12", [told, given("authorisation", "2026-11-12"), given("authorisation", "2026-11-15")], null],
    ["2026-11-12", [told, given("disclosure", "2026-11-14"), given("authorisation", "2026-11-11")], null],
  ])("ordered on %s: %#", (orderedOn, records, since) => {
    const why = whyTooEarly(backgroundReport, { orderedOn }, records);
    if (since) expect(why).toContain(`only on ${since}. Order a new report`);
    else expect(why).toBeNull();
  });

  test("a check whose answers name no such day is never too early", () => {
    expect(whyTooEarly(checkKind("identity-document"), { seenOn: "2020-01-01" }, [])).toBeNull();
  });

  test("every day that a check compares is one of its answers, and there are texts to compare it with", () => {
    const comparing = checkKinds.map(({ id }) => checkKind(id)).filter(({ allowedFrom }) => allowedFrom);
    expect(comparing.map(({ id }) => id)).toContain("background-report");
    for (const { allowedFrom, consents, answers } of comparing) {
      expect(consents?.length).toBeGreaterThan(0);
      expect(Object.keys(answers.shape)).toContain(allowedFrom?.answer);
    }
  });
});
