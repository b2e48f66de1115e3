import { expect, test } from "vitest";
import { claim } from "../samples";
import { nameDiffers } from "./name-differs";

test.each([
  ["different", "raised"],
  ["unclear", "unknown"],
  ["likely", "clear"],
  ["same", "clear"],
  [undefined, "unknown"],
] as const)("%s: %s", (verdict, state) => {
  const claims = [claim("application-form", "name", "one", verdict, ["identity-document", "another"])];
  expect(nameDiffers.evaluate({ claims })).toMatchObject({ state });
});

test("other attributes say nothing here", () => {
  expect(nameDiffers.evaluate({ claims: [claim("application-form", "website", "a", "different")] }).state).toBe(
    "unknown",
  );
});
