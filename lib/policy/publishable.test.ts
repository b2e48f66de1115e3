import { expect, test } from "vitest";
import { starterPolicies } from "./policies";
import { whyNotPublish } from "./publishable";
import { type PolicyAsks, policyAsks } from "./schema";

const employment = { kind: "employment", stage: "before-offer", required: true } as const;
const shipping = { kind: "shipping-address", stage: "before-equipment", required: true } as const;
const yearly = { kind: "employment", stage: "yearly", required: true } as const;

const problems = (changed: Partial<PolicyAsks>) =>
  whyNotPublish(
    policyAsks.parse({ name: "Kind", minimumChecked: 80, answerDays: 7, checks: [employment, shipping], ...changed }),
  );

test.each(starterPolicies.map((policy) => [policy.name, policy] as const))("%s can be published", (_, policy) => {
  expect(problems(policy)).toEqual({});
});

test.each<[string, Partial<PolicyAsks>, Record<string, RegExp>]>([
  ["the same check while hiring and later", { checks: [employment, yearly] }, {}],
  ["a stage that is not the usual one", { checks: [employment, { ...shipping, stage: "before-access" }] }, {}],
  ["equipment opens by its checks", { opens: { equipment: "checks" } }, {}],
  ["nothing required", { checks: [{ ...employment, required: false }] }, { hiring: /^Nothing is required:/ }],
  ["nothing before the offer", { checks: [shipping] }, { hiring: /^Nothing is required before the offer:/ }],
  ["only later checks", { checks: [yearly] }, { hiring: /before the offer/ }],
  ["the offer by its checks", { opens: { offer: "checks" } }, { opensByChecks: /always decided by a person/ }],
  ["a gate of nothing", { opens: { access: "checks", equipment: "checks" } }, { opensByChecks: /for: access\./ }],
  [
    "a gate of what is optional",
    { checks: [employment, { ...shipping, required: false }], opens: { equipment: "checks" } },
    { opensByChecks: /for: equipment\./ },
  ],
  [
    "a kind nobody knows",
    { checks: [employment, { ...shipping, kind: "palm-reading" }] },
    { "hiring.palm-reading.asked": /no check called “palm-reading”/ },
  ],
  [
    "one check at two stages of hiring",
    { checks: [employment, { ...employment, stage: "before-access" }] },
    { "hiring.employment.asked": /twice while hiring/ },
  ],
  ["one check twice a year", { checks: [employment, yearly, yearly] }, { "later.yearly.employment": /twice at one/ }],
  [
    "days of what is never taken over",
    { checks: [employment, { ...shipping, validDays: 30 }] },
    { "hiring.shipping-address.validDays": /never taken over/ },
  ],
])("%s", (_, changed, expected) => {
  const found = problems(changed);
  expect(Object.keys(found)).toEqual(Object.keys(expected));
  for (const [field, words] of Object.entries(expected)) expect(found[field]).toMatch(words);
});
