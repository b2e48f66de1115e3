import { expect, test } from "vitest";
import { accountsAllNew } from "./accounts-all-new";

const now = new Date("2026-11-23T09:00:00Z");
const accounts = (...opened: (string | null)[]) =>
  opened.map((month, at) => ({ site: `Site ${at}`, opened: month, firstWork: null }));

test.each([
  // applied       opened                                         answer
  ["2026-11-20", accounts("2026-09", "2026-10", "2026-11"), "raised"],
  ["2026-11-20", accounts("2026-09", "2026-10", "2026-11", null), "unknown"],
  ["2026-11-20", accounts("2016-03", "2026-10", "2026-11", null), "clear"],
  // Some days of that August are within, some are not.
  ["2026-11-20", accounts("2026-08", "2026-10", "2026-11"), "clear"],
  ["2026-11-20", accounts("2016-03", "2026-10", "2026-11"), "clear"],
  ["2026-11-20", accounts("2026-10", "2026-11"), "unknown"],
  ["2026-11-20", accounts("2026-10", "2026-11", null), "unknown"],
  ["2027-03-01", accounts("2026-09", "2026-10", "2026-11"), "clear"],
  // Without a day of application, what is new is new when it is looked at.
  [undefined, accounts("2026-09", "2026-10", "2026-11"), "raised"],
])("applied on %s, %j: %s", (applied, accounts, state) => {
  expect(accountsAllNew.evaluate({ accounts, applied }, now)).toMatchObject({ state });
});

test("having no account raises nothing", () => {
  expect(accountsAllNew.evaluate({}, now)).toMatchObject({ state: "unknown" });
  expect(accountsAllNew.evaluate({ accounts: [], applied: "2026-11-20" }, now)).toMatchObject({ state: "unknown" });
});
