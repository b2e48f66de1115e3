import { describe, expect, test } from "vitest";
import { lawOf, movedByLaw, underLaw, whyNotThere } from "./law";
import type { CheckLaw } from "./laws/define-law";

const at = (work: string, candidate: string, more: { offered?: boolean; consents?: string[] } = {}) => ({
  ...{ work, candidate, offered: false, consents: [], ...more },
});
const offered = { offered: true };
const agreed = { consents: ["interview"] };
const report = { consents: ["background-disclosure", "background-authorisation"] };

test.each([
  // check              where                              what the law says
  ["biometric-log-in", at("US-NY", "US-NJ"), "not allowed"],
  ["biometric-log-in", at("US-NJ", "US-NY"), "not allowed"],
  ["biometric-log-in", at("US-NY", ""), "not allowed"],
  ["biometric-log-in", at("US-NY", "US-NY", offered), "not allowed"],
  ["biometric-log-in", at("US-CO", "US-CO"), "allowed"],
  ["biometric-log-in", at("IE", "IE"), "allowed"],
  ["biometric-log-in", at("US-CO", ""), "unknown place"],
  ["biometric-log-in", at("", "US-CO"), "unknown place"],
  ["biometric-log-in", at("US", "US-CO"), "unknown place"],
  ["biometric-log-in", at("US-CO", "", offered), "unknown place"],
  ["drug-test", at("US-CO", "US-CO"), "only after an offer"],
  ["drug-test", at("US-CO", ""), "only after an offer"],
  ["drug-test", at("GB", "US"), "only after an offer"],
  ["drug-test", at("US-CO", "US-CO", offered), "allowed"],
  ["drug-test", at("GB", ""), "only after an offer"],
  ["drug-test", at("", "", offered), "allowed"],
  ["drug-test", at("GB", "GB"), "only after an offer"],
  ["drug-test", at("GB", "GB", offered), "allowed"],
  ["background-report", at("US-CA", ""), "only after an offer"],
  ["background-report", at("US-CA", "", offered), "needs a named consent"],
  ["background-report", at("US-CA", "", { ...offered, ...report }), "allowed"],
  ["background-report", at("US-CO", "US-CO", report), "allowed"],
  ["background-report", at("US", "US-CO", report), "unknown place"],
  ["background-report", at("", "GB", report), "unknown place"],
  ["background-report", at("GB", "", report), "allowed"],
  ["background-report", at("DE", "DE"), "allowed"],
  ["video-interview", at("US-CA", "GB"), "needs a named consent"],
  ["video-interview", at("US-CA", "US-CA", agreed), "allowed"],
  ["video-interview", at("GB", "GB"), "allowed"],
  // Where a place is not known, what any place wants is needed, and then it is no matter which it is.
  ["video-interview", at("", ""), "needs a named consent"],
  ["video-interview", at("", "", agreed), "allowed"],
  ["employment", at("", ""), "allowed"],
])("%s with %j: %s", (check, where, effect) => {
  expect(lawOf(check, where)).toMatchObject({ effect });
});

describe("the words", () => {
  test("those of the row that holds, and nothing where there is none", () => {
    expect(lawOf("biometric-log-in", at("US-NY", "US-NY")).words).toMatch(/^New York does not let/);
    expect(lawOf("employment", at("", "")).words).toBe("");
  });

  test.each([
    [at("", "US-CO"), /where the work is done: compliance or an administrator/, /where the candidate lives/],
    [at("US-CO", ""), /where the candidate lives: a recruiter of the position/, /where the work is done/],
    [at("US", "US-CO"), /where the work is done, and in which part of the United States:/, /candidate/],
  ])("%j: where to say what is not known", (where, said, not) => {
    const { words } = lawOf("biometric-log-in", where);
    expect(words).toMatch(said);
    expect(words).not.toMatch(not);
  });
});

test("the strictest of two rows wins", () => {
  const row = { of: "work", checks: ["education"], words: "So.", law: "1", checked: "2026-11-29" } as const;
  const [no, later, consent]: CheckLaw[] = [
    { ...row, place: "FR", effect: "not allowed" },
    { ...row, place: "FR", effect: "only after an offer" },
    { ...row, place: "FR", effect: "needs a named consent", consents: ["interview"] },
  ];
  const effect = (...table: (CheckLaw | undefined)[]) =>
    lawOf(
      "education",
      at("FR", ""),
      table.filter((one) => one !== undefined),
    ).effect;
  expect(effect(consent, later, no)).toBe("not allowed");
  expect(effect(consent, later)).toBe("only after an offer");
  expect(effect(consent)).toBe("needs a named consent");
  expect(effect()).toBe("allowed");
});

test("what is not allowed holds no gate, and what waits for the offer holds the gate after it", () => {
  const checks = [
    { kind: "biometric-log-in", stage: "before-access", required: true },
    { kind: "background-report", stage: "before-offer", required: true },
    { kind: "drug-test", stage: "before-equipment", required: false },
    { kind: "employment", stage: "before-offer", required: true },
  ];
  const inState = (place: string) => underLaw(checks, movedByLaw(checks, at(place, place)));
  expect(inState("US-NY")).toMatchObject([
    { stage: "before-access", required: false, law: "not allowed" },
    { stage: "before-offer", required: true, law: null },
    { stage: "before-equipment", required: false, law: "only after an offer" },
    { stage: "before-offer", required: true, law: null },
  ]);
  expect(inState("US-CA")).toMatchObject([
    { required: true, law: null },
    { stage: "before-equipment", required: true, law: "only after an offer" },
    { stage: "before-equipment", law: "only after an offer" },
    { law: null },
  ]);
  expect(inState("").every(({ kind, law }) => law === null || kind === "drug-test")).toBe(true);
  expect(movedByLaw(checks, at("US-CA", "US-CA", offered))).toEqual([]);
});

test("a policy cannot require what its place forbids", () => {
  const row = { place: "FR", of: "work", checks: ["education"], words: "So.", law: "Act 1", checked: "2026-11-29" };
  const table = [{ ...row, effect: "not allowed" }] as CheckLaw[];
  const education = (required: boolean) => [{ kind: "education", required }];
  expect(whyNotThere(education(true), "FR", table)).toBe(
    "It requires “Education”, which the law of France does not allow. So. (Act 1)",
  );
  expect(whyNotThere(education(false), "FR", table)).toBeNull();
  expect(whyNotThere(education(true), "DE", table)).toBeNull();
  expect(whyNotThere([{ kind: "background-report", required: true }], "US-CA")).toBeNull();
});
