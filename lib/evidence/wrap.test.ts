import { randomBytes } from "node:crypto";
import { expect, test } from "vitest";
import { SealBroken } from "./seal";
import { newKey, unwrapKey, wrapKey } from "./wrap";

const master = randomBytes(32);

test("a key comes back for its own id, through both layers", () => {
  const [candidateKey, blobKey] = [newKey(), newKey()];
  const candidate = wrapKey(candidateKey, { under: master, id: "candidate" });
  const blob = wrapKey(blobKey, { under: candidateKey, id: "blob" });
  const opened = unwrapKey(candidate, { under: master, id: "candidate" });
  expect(unwrapKey(blob, { under: opened, id: "blob" })).toEqual(blobKey);
});

test("the same key never wraps to the same bytes", () => {
  const key = newKey();
  expect(wrapKey(key, { under: master, id: "a" })).not.toEqual(wrapKey(key, { under: master, id: "a" }));
});

const wrapped = wrapKey(newKey(), { under: master, id: "a" });
const flipped = Buffer.from(wrapped).fill((wrapped[20] as number) ^ 1, 20, 21);

test.each([
  ["for another id", wrapped, { under: master, id: "b" }],
  ["under another key", wrapped, { under: randomBytes(32), id: "a" }],
  ["with a flipped bit", flipped, { under: master, id: "a" }],
  ["cut short", wrapped.subarray(0, -1), { under: master, id: "a" }],
  ["empty", Buffer.alloc(0), { under: master, id: "a" }],
])("%s it does not open", (_, bytes, options) => {
  expect(() => unwrapKey(bytes, options)).toThrow(SealBroken);
});
