import { expect, test } from "vitest";
import type { Assessment } from "@/lib/risk/assess";
import { checkNews, newsSince } from "./news";

const difference = (rule: string, status: string, fingerprint = "1") =>
  ({ rule, status, fingerprint, title: `Title of ${rule}` }) as Assessment["differences"][number];
const employment = (words: string, share: number) => ({
  kind: "employment",
  title: "Employment",
  share,
  strength: null,
  words,
  weight: 1,
});
const snapshot = (differences: Assessment["differences"], words = "0 of 1 confirmed", share = 0, checked = 20) => ({
  differences,
  parts: [employment(words, share)],
  checked,
});

test.each([
  // before, now, what is new
  [[], [], []],
  [[difference("a", "open")], [difference("a", "open")], []],
  [[], [difference("a", "open")], ["New difference: Title of a"]],
  [[difference("a", "open")], [difference("a", "proposed")], ["Proposed as settled: Title of a"]],
  [[difference("a", "proposed")], [difference("a", "settled")], ["Settled: Title of a"]],
  [[difference("a", "proposed")], [difference("a", "open")], ["Open again: Title of a"]],
  [[difference("a", "open")], [], ["No longer there: Title of a"]],
  [
    [difference("a", "settled", "1")],
    [difference("a", "open", "2")],
    ["New difference: Title of a", "No longer there: Title of a"],
  ],
])("differences %#", (before, now, words) => {
  expect(newsSince(snapshot(before), snapshot(now))).toEqual(words);
});

test("a check that went on is said in its own words, beside how much is checked", () => {
  expect(newsSince(snapshot([]), snapshot([], "1 of 1 confirmed", 1, 60))).toEqual([
    "Employment: 1 of 1 confirmed",
    "Checked: 20 % before, 60 % now",
  ]);
});

test.each([
  // completed, reopened, what is new since noon
  ["2026-11-20T11:00Z", null, []],
  ["2026-11-20T13:00Z", null, ["Employment: completed"]],
  ["2026-11-20T11:00Z", "2026-11-20T13:00Z", ["Employment: opened again"]],
  ["2026-11-20T10:00Z", "2026-11-20T11:00Z", []],
])("a check completed at %s and reopened at %s", (completed, reopened, words) => {
  const completions = [{ completedAt: new Date(completed), reopenedAt: reopened ? new Date(reopened) : null }];
  expect(checkNews([{ kind: "employment", completions }], new Date("2026-11-20T12:00Z"))).toEqual(words);
});
