import { expect, test } from "vitest";
import { unstorable } from "./storable";

const nested = (depth: number): unknown => (depth === 0 ? "end" : [nested(depth - 1)]);
const itself: Record<string, unknown> = { note: "fine" };
itself.again = itself;

test.each([
  ["plain values", { name: "김서연", emoji: "👋", n: 1, none: null, when: new Date(0), list: ["a"] }, null],
  ["U+0000", { work: [{ employer: "a\u0000b" }] }, "work.0.employer"],
  ["half a character", { note: "a\ud800b" }, "note"],
  ["a key", { answers: { "a\u0000": "x" } }, "answers"],
  ["a text alone", "\u0000", ""],
  ["something that holds itself", itself, null],
  ["a form's depth", nested(20), null],
])("%s", (_, value, path) => {
  expect(unstorable(value)?.join(".") ?? null).toBe(path);
});

test("what is nested without end is refused before it exhausts the stack", () => {
  expect(unstorable(nested(5_000))).not.toBeNull();
});

test("references to references are read once", () => {
  let shared: unknown = ["x"];
  for (let n = 0; n < 45; n++) shared = [shared, shared];
  expect(unstorable(shared)).toBeNull();
});
