import { expect, test } from "vitest";
import { matterFilter } from "./schema";

test.each([
  ["1795197600000~0198f9a2-7c1e-7c3a-9d4b-3f2e1a0b9c8d", true],
  [`1~${"-".repeat(36)}`, false],
  ["999999999999999~0198f9a2-7c1e-7c3a-9d4b-3f2e1a0b9c8d", false],
])("after=%s is read: %s", (after, read) => {
  expect(matterFilter.parse({ after })).toEqual(read ? { after } : {});
});
