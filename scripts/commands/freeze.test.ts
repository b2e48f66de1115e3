import { expect, test } from "vitest";
import { edition } from "@/lib/risk/assess";
import { freeze } from "./freeze";

test("this edition can be frozen: without the shapes of forms and the comparison of claims it says the same", async () => {
  const made = await freeze(process.cwd());
  expect(made?.edition).toBe(edition);
  // A few of our files and nothing of anybody's, so that it can be read and kept for years.
  expect(made?.text.length).toBeLessThan(400_000);
  expect(made?.text).not.toContain(process.cwd());
});
