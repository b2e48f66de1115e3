import { expect, test } from "vitest";
import { firstName, shared } from "./first-names";

test.each([
  ["dan", "daniel", "shortA"],
  ["daniel", "dan", "shortB"],
  ["peggy", "margaret", "shortA"],
  ["ivan", "john", "form"],
  ["sasha", "alexandra", "shortA"],
  ["lizzie", "betty", "form"],
  ["vijay", "bijoy", "form"],
  ["ann", "rose", null],
  ["melinda", "belinda", null],
  ["helena", "magdalena", null],
  ["leonard", "leopold", null],
  ["qasim", "jasim", null],
  ["alexander", "alexandra", null],
  ["daniel", "robert", null],
  ["", "", null],
])("%s, %s: %s", (a, b, form) => {
  expect(shared(firstName(a) ?? [], firstName(b) ?? [])).toBe(form);
});
