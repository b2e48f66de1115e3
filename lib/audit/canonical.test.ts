import fc from "fast-check";
import { expect, test } from "vitest";
import { canonical } from "./canonical";

test.each([
  // value                                    text
  [null, "null"],
  [true, "true"],
  ["이서연 “quoted” \n", '"이서연 “quoted” \\n"'],
  [-0, "0"],
  [1e21, "1e+21"],
  [[3, 1, 2], "[3,1,2]"],
  [{ b: 1, a: { d: [], c: {} } }, '{"a":{"c":{},"d":[]},"b":1}'],
  [{ a: undefined, b: null }, '{"b":null}'],
  [{ 10: "x", 9: "y" }, '{"10":"x","9":"y"}'],
  [new Date(Date.UTC(2026, 10, 22, 10, 46, 12, 5)), '"2026-11-22T10:46:12.005Z"'],
])("%j is written %s", (value, text) => {
  expect(canonical(value)).toBe(text);
});

test.each([[[undefined]], [Number.NaN], [Number.POSITIVE_INFINITY], [() => 1], [Symbol("s")], [1n], [new Map()]])(
  "%s has no text: it is refused, not written as something else",
  (value) => {
    expect(() => canonical(value)).toThrow(TypeError);
  },
);

test("the order in which keys were set does not matter, and nothing else is lost", () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.jsonValue(), { noNullPrototype: true }), (value) => {
      const backwards = Object.fromEntries(Object.entries(value).reverse());
      expect(canonical(backwards)).toBe(canonical(value));
      // -0 and 0 are one number in JSON.
      expect(JSON.parse(canonical(value))).toEqual(JSON.parse(JSON.stringify(value)));
    }),
  );
});
