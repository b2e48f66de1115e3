import { createHash } from "node:crypto";
import fc from "fast-check";
import { expect, test } from "vitest";
import { sha256 } from "./sha256";

const reference = (text: string) => createHash("sha256").update(text).digest("hex");

test.each([0, 1, 55, 56, 63, 64, 65, 119, 120, 1000])("agrees with the platform on %i characters", (length) => {
  expect(sha256("a".repeat(length))).toBe(reference("a".repeat(length)));
});

test("agrees with the platform on any text", () => {
  fc.assert(fc.property(fc.string({ unit: "grapheme", maxLength: 300 }), (text) => sha256(text) === reference(text)));
});
