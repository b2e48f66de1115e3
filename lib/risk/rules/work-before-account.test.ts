import { expect, test } from "vitest";
import type { Facts } from "../facts";
import { workBeforeAccount } from "./work-before-account";

const account = (opened: string | null, firstWork: string | null, site = "GitHub") => ({ site, opened, firstWork });

test.each<[NonNullable<Facts["accounts"]>, string]>([
  [[account("2016-03", "2018-01")], "clear"],
  [[account("2016-03", "2016-03")], "clear"],
  // What was begun at home comes along.
  [[account("2016-03", "2015-12")], "clear"],
  [[account("2016-03", "2015-11")], "raised"],
  [[account("2026-09", "2012-01")], "raised"],
  [[account("2016-03", "2018-01"), account("2026-09", "2020-01", "gitlab.com")], "raised"],
  [[account(null, "2012-01")], "unknown"],
  [[account("2016-03", null)], "unknown"],
  // A profile that lists jobs from before somebody joined is everybody's.
  [[account("2019-05", null, "LinkedIn")], "unknown"],
  [[], "unknown"],
])("%j: %s", (accounts, state) => {
  expect(workBeforeAccount.evaluate({ accounts })).toMatchObject({ state });
});

test("it says both months", () => {
  expect(workBeforeAccount.evaluate({ accounts: [account("2026-09", "2012-01")] })).toMatchObject({
    words: "GitHub was opened in Sep 2026 and shows work of Jan 2012.",
  });
  expect(workBeforeAccount.evaluate({})).toMatchObject({ state: "unknown" });
});

test("what somebody who looked wrote down raises it too", () => {
  expect(workBeforeAccount.evaluate({ findings: ["work-before-account"] })).toMatchObject({ state: "raised" });
});
