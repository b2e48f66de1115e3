import { expect, test } from "vitest";
import { monthSaid } from "./month-said";

test.each([
  ["Account created Mar 2016", "2016-03"],
  ["Joined March 2019", "2019-03"],
  ["Joined on 8 March 2016", "2016-03"],
  ["Member since Mar. 2016", "2016-03"],
  ["Member since: 2016-03", "2016-03"],
  ["On Upwork since 03/2019", "2019-03"],
  ["2016-03-08", "2016-03"],
  ["März 2021", "2021-03"],
  ["(since May 2020)", "2020-05"],
  ["2019", null],
  ["Member since 2019", null],
  ["04/05/2021", null],
  ["Joined 3 years ago", null],
  ["March", null],
  ["since 13/2019", null],
  ["", null],
])("%s: %s", (text, month) => {
  expect(monthSaid(text)).toBe(month);
});
