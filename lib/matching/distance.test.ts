import fc from "fast-check";
import { expect, test } from "vitest";
import { differByOne, distance } from "./distance";

test.each([
  ["", "", 0],
  ["anna", "ana", 1],
  ["anna", "nana", 1],
  ["anna", "hanne", 2],
  ["kitten", "sitting", 3],
])("%s, %s: %s", (a, b, letters) => {
  expect(distance(a, b)).toBe(letters);
});

test("words differ by one exactly when their distance is one", () => {
  const word = fc.string({ unit: fc.constantFrom("a", "b", "c"), maxLength: 6 });
  fc.assert(fc.property(word, word, (a, b) => differByOne(a, b) === (distance(a, b) === 1)));
});
