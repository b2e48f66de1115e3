import { expect, test } from "vitest";
import { claim } from "../samples";
import { workHistoryDiffers } from "./work-history-differs";

test.each([
  ["different", "raised"],
  ["unclear", "unknown"],
  ["likely", "clear"],
  ["same", "clear"],
  [undefined, "unknown"],
] as const)("%s: %s", (verdict, state) => {
  const claims = [claim("application-form", "work", "one", verdict, ["json-resume", "another"])];
  expect(workHistoryDiffers.evaluate({ claims })).toMatchObject({ state });
});

test("other attributes say nothing here", () => {
  expect(workHistoryDiffers.evaluate({ claims: [claim("application-form", "website", "a", "different")] }).state).toBe(
    "unknown",
  );
});
