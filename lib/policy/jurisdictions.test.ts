import { expect, test } from "vitest";
import { guardOf } from "./jurisdictions";
import { isPlace, placeInWords, placeName, places } from "./places";

test.each([
  // issuer   document            side     guarded by
  ["NL", "identity-card", "front", "NL"],
  ["NL", "passport", "back", "NL"],
  ["NL", "other-identity", "front", "NL"],
  ["NL", "utility-bill", "front", undefined],
  ["US-TX", "driving-licence", "front", undefined],
  ["US-TX", "driving-licence", "back", "US-TX"],
  ["US-CA", "identity-card", "back", "US-CA"],
  ["US-NY", "driving-licence", "back", undefined],
  ["US", "passport", "back", undefined],
  ["GB", "passport", "front", undefined],
] as const)("%s %s, %s: %s", (issuer, document, side, place) => {
  expect(guardOf({ issuer, document }, side)?.place).toBe(place);
});

test("a guard of a country holds in its regions too", () => {
  expect(guardOf({ issuer: "NL-NH", document: "passport" }, "front")?.place).toBe("NL");
});

test("places have names, each once", () => {
  const all = places();
  expect(new Set(all.map(({ value }) => value)).size).toBe(all.length);
  expect(new Set(all.map(({ label }) => label)).size).toBe(all.length);
  expect(all.every(({ value, label }) => label && label !== value)).toBe(true);
  expect([placeName("NL"), placeName("US-TX"), placeName("CA-QC")]).toEqual([
    "Netherlands",
    "United States: Texas",
    "Canada: Quebec",
  ]);
  expect([placeInWords("NL"), placeInWords("US-NY"), placeInWords("FR"), placeInWords("US-DC")]).toEqual([
    ...["the Netherlands", "New York", "France", "the District of Columbia"],
  ]);
  expect([isPlace("US-XX"), isPlace("EU"), isPlace("nl"), placeName("somewhere")]).toEqual([
    ...[false, false, false, "somewhere"],
  ]);
});
