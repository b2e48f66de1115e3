import { expect, test } from "vitest";
import { byMissing } from "./by-missing";

test("rules that lack the same are said together, what answers most first", () => {
  const unknown = [
    { title: "One", missing: "a document" },
    { title: "Two", missing: "an inventory" },
    { title: "Three", missing: "an inventory" },
  ];
  expect(byMissing(unknown)).toEqual([
    { missing: "an inventory", titles: ["Two", "Three"] },
    { missing: "a document", titles: ["One"] },
  ]);
});
