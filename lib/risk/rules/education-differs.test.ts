import { expect, test } from "vitest";
import { claim } from "../samples";
import { educationDiffers } from "./education-differs";

test.each([
  ["different", "raised"],
  ["unclear", "unknown"],
  ["likely", "clear"],
  ["same", "clear"],
  [undefined, "unknown"],
] as const)("%s: %s", (verdict, state) => {
  const claims = [claim("application-form", "education", "one", verdict, ["json-resume", "another"])];
  expect(educationDiffers.evaluate({ claims })).toMatchObject({ state });
});

test("other attributes say nothing here", () => {
  expect(educationDiffers.evaluate({ claims: [claim("application-form", "website", "a", "different")] }).state).toBe(
    "unknown",
  );
});
