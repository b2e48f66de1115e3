import { expect, test } from "vitest";
import { askedInput } from "@/lib/verifications/schema";
import { openInput } from "./schema";

const job = { employer: "Acme", title: "", start: "", end: "", contact: "" };

test.each([
  ["2021-03", true],
  ["2021", true],
  ["", true],
  ["2021-13", false],
  ["0000-01", false],
  ["2101", false],
])("a job begins %j: %s", (start, fine) => {
  expect(openInput.shape.work.safeParse([{ ...job, start }]).success).toBe(fine);
});

test.each([
  ["2026-11-20T09:00:00Z", true],
  ["0000-01-01T00:00:00Z", false],
])("asked at %j: %s", (askedAt, fine) => {
  expect(askedInput.shape.askedAt.safeParse(askedAt).success).toBe(fine);
});
