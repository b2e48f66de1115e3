import { expect, test } from "vitest";
import { session } from "../samples";
import { sessionFromHosting } from "./session-from-hosting";

test.each([
  [["hosting", "hosting", "hosting"], "raised"],
  [["hosting", "hosting", "hosting", "unknown"], "raised"],
  [["hosting", "hosting", "hosting", "other"], "clear"],
  [["hosting", "hosting"], "unknown"],
  [["hosting", "hosting", "unknown"], "unknown"],
  [["other"], "clear"],
  [["unknown", "unknown", "unknown"], "unknown"],
  [[], "unknown"],
] as const)("%j: %s", (networks, state) => {
  const sessions = networks.map((network) => session({ network }));
  expect(sessionFromHosting.evaluate({ sessions })).toMatchObject({ state });
});

test("weighs a detail, and nothing while nothing is known", () => {
  expect(sessionFromHosting.points).toBeLessThanOrEqual(4);
  expect(sessionFromHosting.evaluate({})).toMatchObject({ state: "unknown" });
});
