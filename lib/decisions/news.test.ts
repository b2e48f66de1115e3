import { expect, test } from "vitest";
import type { Assessment } from "@/lib/risk/assess";
import { newsSince } from "./news";

const difference = (rule: string, status: string, fingerprint = "1") =>
  ({ rule, status, fingerprint, title: `Title of ${rule}` }) as Assessment["differences"][number];
const employment = (words: string, share: number) => ({
  kind: "employment",
  title: "Employment",
  share,
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
