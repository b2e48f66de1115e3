import { expect, test } from "vitest";
import { keyedNumber } from "./numbers";

const key = Buffer.alloc(32, 7);
type Numbered = [number: string, issuer: string];

test.each([
  // one                    another                  same
  [["X 1234-567", "GB"], ["x1234567", "GB"], true],
  [["Ｘ１２３", "GB"], ["X123", "GB"], true],
  [["D123", "US-TX"], ["D123", "US"], true],
  [["X1234567", "GB"], ["X1234568", "GB"], false],
  [["X1234567", "GB"], ["X1234567", "IE"], false],
] as [Numbered, Numbered, boolean][])("%j and %j: %s", (one, another, same) => {
  expect(keyedNumber(...one, key) === keyedNumber(...another, key)).toBe(same);
});

test("another key gives another fingerprint, and the number does not stand in it", () => {
  const keyed = keyedNumber("X1234567", "GB", key);
  expect(keyed).toMatch(/^[0-9a-f]{64}$/);
  expect(keyed).not.toBe(keyedNumber("X1234567", "GB", Buffer.alloc(32, 8)));
});

test("blanks and dashes alone are no number", () => {
  expect(keyedNumber(" - ", "GB", key)).toBeNull();
});
