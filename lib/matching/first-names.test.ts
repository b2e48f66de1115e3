import { expect, test } from "vitest";
import { nameForm } from "./first-names";

test.each([
  ["dan", "daniel", "short"],
  ["daniel", "dan", "form"],
  ["peggy", "margaret", "short"],
  ["ivan", "john", "form"],
  ["sasha", "alexandra", "short"],
  ["alexander", "alexandra", null],
  ["daniel", "robert", null],
  ["", "", null],
])("%s, %s: %s", (a, b, form) => {
  expect(nameForm(a, b)).toBe(form);
});
