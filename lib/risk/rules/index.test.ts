import { readdirSync } from "node:fs";
import { expect, test } from "vitest";
import { checkKinds } from "@/lib/checks/kinds";
import { edition } from "../assess";
import { groups } from "../groups";
import { rule, rules } from ".";

test("every file is registered under its own name and has a test beside it", () => {
  const files = readdirSync(import.meta.dirname).filter((file) => file !== "index.ts" && file !== "index.test.ts");
  const ids = rules.map(({ id }) => id);
  expect(files.sort()).toEqual(ids.flatMap((id) => [`${id}.ts`, `${id}.test.ts`]).sort());
});

// Whoever changes a line of this table freezes the edition first and gives it its next number, so that stored assessments recompute.
test("edition 11 is what it was", () => {
  expect(edition).toBe(11);
  expect(groups).toEqual({
    ...{ identity: 60, place: 36, "work history": 40 },
    ...{ payment: 30, shared: 30, equipment: 24, conduct: 20, contact: 10 },
  });
  expect(rules.map(({ id, version, group, points, stop }) => [id, version, group, points, stop])).toEqual([
    ["person-not-the-same", 2, "identity", 40, true],
    ["another-person-on-first-day", 1, "identity", 40, true],
    ["document-number-shared", 1, "shared", 30, true],
    ["picture-shared", 1, "shared", 24, false],
    ["person-not-sure", 2, "identity", 12, false],
    ["name-differs", 1, "identity", 20, false],
    ["document-read-differently", 1, "identity", 10, false],
    ["passkey-differs", 1, "identity", 10, false],
    ["report-about-another", 1, "identity", 8, false],
    ["interview-step-not-done", 1, "identity", 6, false],
    ["file-shared", 1, "shared", 8, false],
    ["shipping-address-differs", 1, "place", 22, false],
    ["equipment-where-others-are", 1, "shared", 14, false],
    ["shipping-mail-drop", 2, "place", 14, false],
    ["place-differs", 1, "place", 10, false],
    ["several-applied-together", 1, "shared", 12, true],
    ["address-of-several", 1, "shared", 10, false],
    ["address-shared", 1, "shared", 4, false],
    ["session-clock-differs", 1, "place", 4, false],
    ["employer-does-not-confirm", 2, "work history", 24, false],
    ["institution-does-not-confirm", 1, "work history", 16, false],
    ["client-does-not-confirm", 1, "work history", 14, false],
    ["reference-does-not-confirm", 1, "work history", 8, false],
    ["referee-shared", 1, "shared", 10, false],
    ["answer-before-question", 3, "work history", 18, false],
    ["work-history-differs", 1, "work history", 12, false],
    ["work-of-another", 1, "work history", 10, false],
    ["education-differs", 1, "work history", 8, false],
    ["technology-before-release", 1, "work history", 6, false],
    ["work-before-account", 1, "work history", 5, false],
    ["commits-by-others", 1, "work history", 3, false],
    ["firm-not-in-register", 1, "work history", 8, false],
    ["payment-account-shared", 1, "shared", 20, false],
    ["payment-cannot-be-traced", 1, "payment", 14, false],
    ["payment-changed-near-start", 1, "payment", 8, false],
    ["small-payments-add-up", 1, "payment", 16, false],
    ["payments-just-below-limit", 1, "payment", 8, false],
    ["serial-number-differs", 2, "equipment", 18, false],
    ["several-tools-on-device", 1, "equipment", 8, true],
    ["kvm-or-jiggler-found", 1, "equipment", 16, false],
    ["equipment-sent-elsewhere", 2, "equipment", 14, false],
    ["equipment-not-received", 1, "equipment", 8, false],
    ["tool-found-on-device", 1, "equipment", 10, false],
    ["remote-tool-stays-on", 1, "equipment", 4, false],
    ["virtual-camera-found", 1, "equipment", 3, false],
    ["moved-elsewhere", 1, "conduct", 10, false],
    ["remote-control-asked", 1, "conduct", 6, false],
    ["text-shared", 1, "shared", 8, false],
    ["wish-to-move-read", 1, "conduct", 3, false],
    ["contact-differs", 2, "contact", 6, false],
    ["accounts-all-new", 1, "contact", 4, false],
    ["profile-shared", 1, "shared", 8, false],
    ["contact-shared", 1, "shared", 6, false],
    ["many-applications", 1, "shared", 4, false],
    ["session-address-of-several", 1, "shared", 8, false],
    ["session-address-shared", 2, "shared", 3, false],
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
