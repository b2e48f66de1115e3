import { expect, test } from "vitest";
import { changesBetween } from "./changes";
import { type PolicyAsks, policyAsks } from "./schema";

const employment = { kind: "employment", stage: "before-offer", required: true } as const;
const yearly = { ...employment, stage: "yearly" } as const;
const base: PolicyAsks = { name: "Kind", minimumChecked: 80, answerDays: 7, checks: [employment] };

const changes = (changed: Partial<PolicyAsks>, from: Partial<PolicyAsks> = {}) =>
  changesBetween(policyAsks.parse({ ...base, ...from }), policyAsks.parse({ ...base, ...changed }), (kind) => kind);

test.each<[Partial<PolicyAsks>, string[]]>([
  [{}, []],
  [{ checks: [employment, yearly] }, ["employment: new, every year, required"]],
  [{ checks: [yearly] }, ["employment: new, every year, required", "employment: not asked any more before the offer"]],
  [
    { checks: [{ ...employment, stage: "before-access", required: false, validDays: 30 }] },
    [
      "employment, before access: until now before the offer, optional, until now required, valid for 30 days, until now valid as long as usual",
    ],
  ],
  [
    { minimumChecked: 90, answerDays: 10, changeDays: 7, earlyChangeDays: 1 },
    [
      "At least checked: 90 % instead of 80 %",
      "Days to answer: 10 instead of 7",
      "Days to look again after a change: 7 instead of 14",
      "The same in the first 90 days: 1 instead of 3",
    ],
  ],
  [{ opens: { yearly: "checks" } }, ["Opens by its checks: year instead of none"]],
  [
    { waivedBy: ["compliance", "hiring-manager"], places: ["US-NY"] },
    [
      "Waivers are granted by: compliance or the hiring manager instead of compliance",
      "For work in: United States: New York instead of any place",
    ],
  ],
])("%j: %j", (changed, lines) => expect(changes(changed)).toEqual(lines));

test("what is said of a gate as a decision changes nothing", () => {
  expect(changes({ opens: { equipment: "decision" } })).toEqual([]);
});
