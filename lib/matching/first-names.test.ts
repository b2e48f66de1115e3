import { expect, test } from "vitest";
import { firstName, shared } from "./first-names";

test.each([
  ["dan", "daniel", "short"],
  ["daniel", "dan", "short"],
  ["peggy", "margaret", "short"],
  ["ivan", "john", "form"],
  ["sasha", "alexandra", "short"],
  ["alexander", "alexandra", null],
  ["daniel", "robert", null],
  ["", "", null],
])("%s, %s: %s", (a, b, form) => {
  expect(shared(firstName(a) ?? [], firstName(b) ?? [])).toBe(form);
});
