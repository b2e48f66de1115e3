import fc from "fast-check";
import { expect, test } from "vitest";
import { occurrence } from "./approximate";

test.each([
  ["elmstreet", "12elmstreetleeds", 0],
  ["elmstreet", "elmsreet", 1],
  ["elmstreet", "oakroad", 8],
  ["a", "", 1],
  ["", "elm", 0],
])("%s in %s: %i", (pattern, text, slips) => {
  expect(occurrence(pattern, [text])).toBe(slips);
});

test("an occurrence costs what the nearest part of the text costs", () => {
  const cost = (a: string, b: string): number => {
    if (a === "" || b === "") return a.length + b.length;
    const change = cost(a.slice(1), b.slice(1)) + (a[0] === b[0] ? 0 : 1);
    return Math.min(change, cost(a.slice(1), b) + 1, cost(a, b.slice(1)) + 1);
  };
  const short = fc.string({ unit: fc.constantFrom("a", "b"), minLength: 1, maxLength: 4 });
  fc.assert(
    fc.property(short, short, (pattern, text) => {
      const parts = [...text].flatMap((_, from) => [...text].map((_, to) => text.slice(from, to + 1)));
      expect(occurrence(pattern, [text])).toBe(Math.min(...parts.map((part) => cost(pattern, part)), pattern.length));
    }),
  );
});
