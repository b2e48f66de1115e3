import { expect, test } from "vitest";
import { checkKinds } from "./kinds";
import { reusableUntil } from "./reuse";

const found = {
  kind: "identity-document",
  kindVersion: 1,
  outcome: "clear",
  completedAt: new Date("2026-01-10T12:00:00Z"),
  policyDays: null as number | null,
  lastDays: [] as string[],
};

test.each([
  // what was found                                       until
  [{}, "2027-01-10"],
  [{ lastDays: ["2031-05-01"] }, "2027-01-10"],
  [{ lastDays: ["2026-06-30"] }, "2026-07-01"],
  [{ lastDays: ["2031-05-01", "2026-06-30"] }, "2026-07-01"],
  [{ outcome: "concern" }, null],
  [{ outcome: "could-not-verify" }, null],
  [{ policyDays: 30 }, "2026-02-09"],
  [{ policyDays: 730 }, "2028-01-10"],
  [{ policyDays: 730, lastDays: ["2026-06-30"] }, "2026-07-01"],
  [{ kind: "shipping-address", policyDays: 30 }, null],
  [{ kindVersion: 2 }, null],
  [{ kind: "shipping-address" }, null],
  [{ kind: "background-report" }, null],
])("%j: until %s", (what, until) => {
  expect(
    reusableUntil({ ...found, ...what })
      ?.toISOString()
      .slice(0, 10) ?? null,
  ).toBe(until);
});

test("where equipment goes and what happens on the day itself belong to one screening", () => {
  const never = checkKinds.filter((kind) => !("validDays" in kind && kind.validDays)).map(({ id }) => id as string);
  expect(never).toEqual(expect.arrayContaining(["shipping-address", "first-day", "background-report", "remote-tools"]));
});
