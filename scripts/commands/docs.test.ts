import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { pages } from "./docs";

test.each(Object.entries(pages()))("%s is current (npm run -s bonafide -- docs writes it)", (path, text) => {
  const kept = readFileSync(path, "utf8");
  // The formatter lays the schema out; what it says must be the same.
  if (path.endsWith(".json")) expect(JSON.parse(kept)).toEqual(JSON.parse(text));
  else expect(kept).toBe(text);
});
