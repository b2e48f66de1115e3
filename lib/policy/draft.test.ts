import { expect, test } from "vitest";
import { checkKinds } from "@/lib/checks/kinds";
import { asksOf, draftOf } from "./draft";
import { starterPolicies } from "./policies";
import { policyAsks, policyDraft } from "./schema";

const kinds = checkKinds.map(({ id, stage }) => ({ kind: id, stage }));
const special = policyAsks.parse({
  name: "Everything said",
  checks: [
    { kind: "channels", stage: "before-offer", required: false },
    { kind: "employment", stage: "before-offer", required: true, validDays: 30 },
    { kind: "employment", stage: "yearly", required: true },
    { kind: "channels", stage: "after-change", required: false },
  ],
  minimumChecked: 75,
  answerDays: 9,
  opens: { yearly: "checks" },
  waivedBy: ["compliance", "hiring-manager"],
  places: ["US-NY", "NL"],
  changeDays: 20,
  earlyChangeDays: 2,
});

test.each([special, ...starterPolicies.map((policy) => policyAsks.parse(policy))].map((asks) => [asks.name, asks]))(
  "%s: what stands in the editor and is not changed asks the same",
  (_, asks) => {
    const draft = draftOf(asks, kinds);
    expect(policyDraft.parse(draft)).toEqual(draft);
    expect(asksOf(draft)).toEqual(asks);
  },
);

test("a new policy asks nothing yet, each kind at its own stage, with the usual days", () => {
  const draft = draftOf(null, kinds);
  expect(asksOf(draft)).toMatchObject({ name: "", checks: [], minimumChecked: 80, waivedBy: ["compliance"] });
  for (const { kind, stage } of kinds) expect(draft.hiring[kind]).toEqual({ asked: "no", stage, validDays: "" });
});

test.each([
  // field            typed    words
  ["minimumChecked", "101", "Write a whole number from 0 to 100."],
  ["answerDays", "0", "Write a whole number from 1 to 90."],
  ["changeDays", "soon", "Write a whole number from 1 to 90."],
  ["earlyChangeDays", "", "Write a whole number from 1 to 90."],
] as const)("%s %j is refused", (field, typed, words) => {
  const parsed = policyDraft.safeParse({ ...draftOf(special, kinds), [field]: typed });
  expect(parsed.error?.issues.map(({ path, message }) => [path.join("."), message])).toEqual([[field, words]]);
});

test("a stage or a place that is not known is refused at its field", () => {
  const draft = draftOf(special, kinds);
  const employment = { asked: "required", stage: "before-lunch", validDays: "" };
  const parsed = policyDraft.safeParse({ ...draft, hiring: { employment }, places: ["US-XX"] });
  expect(parsed.error?.issues.map(({ path, message }) => [path.join("."), message])).toEqual([
    ["hiring.employment.stage", "Choose a stage that there is."],
    ["places", "One of these is not on the list: choose it from there, or take it out."],
  ]);
});
