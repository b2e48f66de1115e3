import { expect, test } from "vitest";
import { isForPlace } from "./for-place";

test.each([
  // for                work in   holds
  [[], "US-NY", true],
  [["US-NY"], "US-NY", true],
  [["US"], "US-NY", true],
  [["US-NY"], "US", false],
  [["US-NY"], "US-CO", false],
  [["NL", "US-NY"], "NL", true],
  [["NL"], "", true],
])("%j, work in %j: %s", (places, place, holds) => expect(isForPlace(places, place)).toBe(holds));
