import { expect, test } from "vitest";
import type { Assessment } from "@/lib/risk/assess";
import { checkLines, countWords, differenceLines } from "./dossier";

const parts = [
  {
    kind: "employment",
    title: "Employment",
    share: 0.5,
    strength: "strong" as const,
    words: "1 of 2 confirmed",
    weight: 1,
  },
  { kind: null, title: "Identity seen live", share: 1, strength: "strong" as const, words: "seen by video", weight: 1 },
];
const row = (kind: string, stage: string, done?: { outcome: string; words: string; reason: string | null }) => ({
  kind,
  stage,
  notAsked: false,
  startedAt: new Date(),
  law: null,
  completions: done ? [{ ...done, reopenedAt: null }] : [],
});
const difference = (rule: string, status: string) =>
  ({
    rule,
    status,
    fingerprint: "1",
    title: `Title of ${rule}`,
    often: "A move.",
  }) as Assessment["differences"][number];

test("before the offer, what is not lawful or needed yet comes after it", () => {
  const rows = [row("shipping-address", "before-equipment"), row("employment", "before-offer")];
  const lines = checkLines(rows, { parts, differences: [] }, "offer", []);
  expect(lines).toEqual([
    { title: "Identity seen live", state: "done", words: "seen by video" },
    { title: "Employment", state: "started", words: "1 of 2 confirmed" },
    { title: "Shipping address", state: "after-offer", words: "After the offer, before equipment" },
  ]);
  expect(countWords(lines)).toBe("1 done, 1 to do, 1 after the offer");
});

test("a check that is waived is not done, and holds nothing", () => {
  const lines = checkLines([row("employment", "before-offer")], { parts: [], differences: [] }, "offer", [
    { kind: "employment", upTo: null, over: false },
  ]);
  expect(lines).toEqual([{ title: "Employment", state: "waived", words: "Not done, and waived by two people" }]);
  expect(countWords(lines)).toBe("0 done, 1 waived");
});

test("a check that the law does not allow is not asked, and nobody is told where that is", () => {
  const asked = { ...row("employment", "before-offer"), law: "not allowed" as const };
  const lines = checkLines([asked], { parts: [], differences: [] }, "offer", []);
  expect(lines).toEqual([
    { title: "Employment", state: "not-asked", words: "Not asked: the law does not allow it here" },
  ]);
});

test("a check that is waived up to a gate is to do again after it", () => {
  const lines = (to: "offer" | "equipment") =>
    checkLines([row("employment", "before-offer")], { parts: [], differences: [] }, to, [
      { kind: "employment", upTo: "offer", over: false },
    ]);
  expect(lines("offer")).toEqual([
    { title: "Employment", state: "waived", words: "Not done, and waived up to the offer by two people" },
  ]);
  expect(lines("equipment")).toMatchObject([{ state: "started" }]);
});

test("an optional check that is not asked is said to be so, and is not to do", () => {
  const rows = [{ ...row("employment", "before-offer"), notAsked: true }];
  const lines = checkLines(rows, { parts: [], differences: [] }, "offer", []);
  expect(lines).toMatchObject([{ state: "not-asked" }]);
  expect(countWords(lines)).toBe("0 done, 1 not asked");
});

test.each([
  [{ outcome: "clear", words: "agrees", reason: null }, "done", "agrees", "1 done"],
  [{ outcome: "concern", words: "differs", reason: null }, "concern", "differs", "0 done, 1 with a concern"],
  [
    { outcome: "could-not-verify", words: "0 of 1 confirmed", reason: "The company closed." },
    "could-not-verify",
    "Could not verify: 0 of 1 confirmed. The company closed.",
    "0 done, 1 could not be verified",
  ],
])("a check completed as %o", (done, state, words, count) => {
  const [line] = checkLines([row("employment", "before-offer", done)], { parts: [], differences: [] }, "offer", []);
  expect(countWords(line ? [line] : [])).toBe(count);
  expect(line).toEqual({ title: "Employment", state, words });
});

test("somebody who was seen and is doubted is not done", () => {
  const doubted = checkLines([], { parts, differences: [difference("person-not-sure", "open")] }, "offer", []);
  expect(doubted[0]).toMatchObject({ state: "concern" });
  const settled = checkLines([], { parts, differences: [difference("person-not-sure", "settled")] }, "offer", []);
  expect(settled[0]).toMatchObject({ state: "done" });
});

test("a difference names who looked at it, by its newest proposal; one that was returned is open again", () => {
  const by = (name: string, decidedBy: string | null) => ({
    rule: "place-differs",
    fingerprint: "1",
    proposedBy: { name },
    decidedBy: decidedBy ? { name: decidedBy } : null,
    decidedAt: decidedBy ? new Date("2026-11-20T10:00:00Z") : null,
  });
  const settlements = [by("Mara", "Leo"), by("Tunde", "Hana")];
  expect(differenceLines([difference("place-differs", "settled")], settlements)).toEqual([
    {
      rule: "place-differs",
      title: "Title of place-differs",
      often: "A move.",
      status: "settled",
      by: ["Tunde", "Hana"],
      at: "2026-11-20T10:00:00.000Z",
    },
  ]);
  expect(differenceLines([difference("place-differs", "open")], settlements)[0]?.by).toEqual([]);
});
