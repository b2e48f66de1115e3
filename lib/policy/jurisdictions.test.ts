import { expect, test } from "vitest";
import { identityDocuments } from "@/lib/sources/kinds/identity-document";
import { guardOf, guards } from "./jurisdictions";
import { isPlace, placeName, places } from "./places";

test.each(guards.map((guard) => [`${guard.place} ${guard.what}`, guard] as const))(
  "%s: a known place, known documents, words, a law and the day it was read",
  (_, { place, documents, words, law, checked }) => {
    expect(isPlace(place)).toBe(true);
    expect(Object.keys(identityDocuments)).toEqual(expect.arrayContaining([...documents]));
    expect(documents).not.toHaveLength(0);
    expect(words).toMatch(/^[A-Z].*\.$/);
    expect(law).toMatch(/\d/);
    expect(Date.parse(checked)).toBeLessThanOrEqual(Date.now());
  },
);

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
  expect([isPlace("US-XX"), isPlace("EU"), isPlace("nl"), placeName("somewhere")]).toEqual([
    ...[false, false, false, "somewhere"],
  ]);
});
