import { expect, test } from "vitest";
import { unsuitableNode } from "./node-version.js";

test.each(["20.19.0", "20.20.2", "22.12.0", "23.0.0", "24.1.0", "26.0.0"])("Node %s runs the app", (version) => {
  expect(unsuitableNode(version)).toBeUndefined();
});

test.each(["18.20.0", "20.18.9", "21.7.0", "22.11.0"])("Node %s is refused in one sentence", (version) => {
  expect(unsuitableNode(version)).toBe(
    `This is Node ${version}; Bonafide needs Node 20.19, 22.12 or newer (24 is recommended).`,
  );
});
