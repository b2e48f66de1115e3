import { readdirSync } from "node:fs";
import { expect, test } from "vitest";
import { checkKinds } from "@/lib/checks/kinds";
import { ruleset } from "../assess";
import { groups } from "../groups";
import { rule, rules } from ".";

test("every file is registered under its own name and has a test beside it", () => {
  const files = readdirSync(import.meta.dirname).filter((file) => file !== "index.ts" && file !== "index.test.ts");
  const ids = rules.map(({ id }) => id);
  expect(files.sort()).toEqual(ids.flatMap((id) => [`${id}.ts`, `${id}.test.ts`]).sort());
});

// Whoever changes a line of this table gives the ruleset its next number, so that stored assessments say what they were made by.
test("ruleset 6 is what it was", () => {
  expect(ruleset).toBe(6);
  expect(groups).toEqual({
    ...{ identity: 60, place: 36, "work history": 40 },
    ...{ payment: 30, equipment: 24, conduct: 20, contact: 10 },
  });
  expect(rules.map(({ id, version, group, points, stop }) => [id, version, group, points, stop])).toEqual([
    ["person-not-the-same", 2, "identity", 40, true],
    ["document-number-shared", 1, "identity", 30, true],
    ["person-not-sure", 2, "identity", 12, false],
    ["name-differs", 1, "identity", 20, false],
    ["document-read-differently", 1, "identity", 10, false],
    ["passkey-differs", 1, "identity", 10, false],
    ["interview-step-not-done", 1, "identity", 6, false],
    ["shipping-address-differs", 1, "place", 22, false],
    ["shipping-mail-drop", 2, "place", 14, false],
    ["place-differs", 1, "place", 10, false],
    ["employer-does-not-confirm", 2, "work history", 24, false],
    ["institution-does-not-confirm", 1, "work history", 16, false],
    ["client-does-not-confirm", 1, "work history", 14, false],
    ["reference-does-not-confirm", 1, "work history", 8, false],
    ["answer-before-question", 3, "work history", 18, false],
    ["work-history-differs", 1, "work history", 12, false],
    ["education-differs", 1, "work history", 8, false],
    ["technology-before-release", 1, "work history", 6, false],
    ["work-before-account", 1, "work history", 5, false],
    ["commits-by-others", 1, "work history", 3, false],
    ["payment-account-shared", 1, "payment", 20, false],
    ["payment-cannot-be-traced", 1, "payment", 14, false],
    ["payment-changed-near-start", 1, "payment", 8, false],
    ["serial-number-differs", 1, "equipment", 18, false],
    ["kvm-or-jiggler-found", 1, "equipment", 16, false],
    ["equipment-sent-elsewhere", 1, "equipment", 14, false],
    ["equipment-not-received", 1, "equipment", 8, false],
    ["tool-found-on-device", 1, "equipment", 10, false],
    ["remote-tool-stays-on", 1, "equipment", 4, false],
    ["virtual-camera-found", 1, "equipment", 3, false],
    ["moved-elsewhere", 1, "conduct", 10, false],
    ["contact-differs", 2, "contact", 6, false],
    ["accounts-all-new", 1, "contact", 4, false],
  ]);
});

test.each(rules.map((rule) => [rule.id, rule] as const))("%s describes itself", (_, rule) => {
  expect(rule.measures.join()).toMatch(/^[EP]\d+[a-d]?(,[EP]\d+[a-d]?)*$/);
  expect(rule.points).toBeLessThanOrEqual(groups[rule.group]);
  expect([null, ...checkKinds.map(({ id }) => id)]).toContain(rule.check);
  expect(rule.often).toMatch(/\.$/);
  expect(rule.settles).not.toMatch(/\.$/);
  expect(rule.settles.length).toBeLessThan(90);
  expect(rule.setBy).toMatch(/^[^:]+: .+\.$/);
  expect([rule.title, rule.often, rule.settles].join(" ")).not.toMatch(/fraud|suspic|fake|liar|impost|red flag/i);
});

test("an id that is not registered is an error", () => {
  expect(rule("name-differs").points).toBe(20);
  expect(() => rule("toString")).toThrow('There is no rule "toString".');
});
