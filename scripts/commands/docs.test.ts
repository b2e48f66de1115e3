import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { pages } from "./docs";

test.each(Object.entries(pages()))("%s is current (npm run -s bonafide -- docs writes it)", (path, text) => {
  const kept = readFileSync(path, "utf8");
  // The formatter lays the schema out; what it says must be the same.
  if (path.endsWith(".json")) expect(JSON.parse(kept)).toEqual(JSON.parse(text));
  else expect(kept).toBe(text);
});

test("no facts of a case that is gone are left", () => {
  const made = Object.keys(pages()).filter((path) => path.startsWith("docs/cases/"));
  expect(readdirSync("docs/cases").map((file) => `docs/cases/${file}`)).toEqual(made.sort());
});
