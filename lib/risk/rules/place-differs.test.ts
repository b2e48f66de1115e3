import { expect, test } from "vitest";
import { claim } from "../samples";
import { placeDiffers } from "./place-differs";

test.each([
  // source           attribute  verdict      answer
  ["application-form", "place", "different", "raised"],
  ["application-form", "address", "different", "raised"],
  ["application-form", "place", "unclear", "unknown"],
  ["application-form", "place", "same", "clear"],
  ["application-form", "place", undefined, "unknown"],
  ["shipping-request", "address", "different", "unknown"],
] as const)("%s, %s %s: %s", (source, attribute, verdict, state) => {
  expect(placeDiffers.evaluate({ claims: [claim(source, attribute, "Leeds", verdict)] })).toMatchObject({ state });
});
