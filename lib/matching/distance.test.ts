import fc from "fast-check";
import { expect, test } from "vitest";
import { differByOne } from "./distance";

test.each([
  ["", "", false],
  ["anna", "anna", false],
  ["anna", "ana", true],
  ["anna", "anns", true],
  ["anna", "nana", true],
  ["anna", "hanne", false],
  ["kitten", "sitting", false],
])("%s, %s: %s", (a, b, answer) => {
  expect(differByOne(a, b)).toBe(answer);
});

/** Every word that one letter added, dropped, changed or swapped with its neighbour makes of another. */
function slips(word: string): string[] {
  const at = Array.from({ length: word.length + 1 }, (_, index) => [word.slice(0, index), word.slice(index)] as const);
  return at.flatMap(([before, after]) => [
    ...[..."abc"].flatMap((letter) => [before + letter + after, before + letter + after.slice(1)]),
    before + after.slice(1),
    before + (after[1] ?? "") + (after[0] ?? "") + after.slice(2),
  ]);
}

test("words differ by one exactly when one slip makes one of the other", () => {
  const word = fc.string({ unit: fc.constantFrom("a", "b", "c"), maxLength: 6 });
  fc.assert(fc.property(word, word, (a, b) => differByOne(a, b) === (a !== b && slips(a).includes(b))));
});
