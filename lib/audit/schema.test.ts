import { expect, test } from "vitest";
import { trailFilter } from "./schema";

const stream = "0198f9a2-7c1e-7c3a-9d4b-3f2e1a0b9c8d";

test.each([
  ["from", "2026-11-09", true],
  ["from", "0000-01-01", false],
  ["to", "9999-12-31", false],
  ["after", `1795197600000~3~${stream}`, true],
  ["after", "1795197600000~3~company", true],
  ["after", "999999999999999~1~company", false],
  ["after", `1~1~${"-".repeat(36)}`, false],
])("%s=%s is read: %s", (name, value, read) => {
  expect(trailFilter.parse({ [name]: value })).toEqual(read ? { [name]: value } : {});
});
