import { describe, expect, test } from "vitest";
import { z } from "zod";
import { attributeIds } from "@/lib/sources/attributes";
import { assess, serialise } from "./assess";
import { excluded } from "./excluded";
import { facts } from "./facts";
import { readFacts } from "./read-facts";
import { claim, job, sampleFacts, shipping } from "./samples";

const now = new Date("2026-11-23T09:00:00Z");
const keys = excluded.flatMap(({ keys }) => keys.map((key) => [key] as const));
const some = sampleFacts({
  claims: shipping("12 Elm Street, Leeds", "Unit 9, Dock Road, Hull", "different"),
  jobs: [job("Northgate", { answer: "confirmed", verdict: "same" })],
  checks: [{ kind: "employment", outcome: "clear" }],
  attestations: [{ how: "video", answer: "same", interview: null }],
  settlements: [{ rule: "name-differs", fingerprint: "0", decision: "settled" }],
});

/** The same facts with one more key in one of their objects, once for each object. */
function withKeyAnywhere(value: unknown, key: string): unknown[] {
  if (Array.isArray(value))
    return value.flatMap((item, i) => withKeyAnywhere(item, key).map((changed) => value.with(i, changed)));
  if (value === null || typeof value !== "object") return [];
  const inside = Object.entries(value).flatMap(([name, field]) =>
    withKeyAnywhere(field, key).map((changed) => ({ ...value, [name]: changed })),
  );
  return [{ ...value, [key]: "anything" }, ...inside];
}

describe.each(keys)("%s", (key) => {
  test("is no key of the facts, at any depth, and is refused there", () => {
    expect(JSON.stringify(z.toJSONSchema(facts)).toLowerCase()).not.toContain(`"${key.toLowerCase()}":`);
    const smuggled = withKeyAnywhere(some, key);
    expect(smuggled.length).toBeGreaterThan(10);
    for (const facts of smuggled) expect(readFacts(JSON.stringify(facts)).ok).toBe(false);
  });

  test("is no attribute that a source may state, and is refused in a file", () => {
    expect(attributeIds).not.toContain(key);
    const claims = [...some.claims, claim("json-resume", key, "one")];
    expect(readFacts(JSON.stringify({ ...some, claims })).ok).toBe(false);
  });

  test("changed alone, even where it differs, it changes not a byte of the assessment", () => {
    const before = serialise(assess(some, now));
    for (const verdict of ["same", "different"] as const) {
      const claims = [...some.claims, claim("application-form", key, "one", verdict), claim("json-resume", key, "two")];
      expect(serialise(assess({ ...some, claims }, now))).toBe(before);
    }
  });
});

test("the facts themselves are well-formed, so it is the key that is refused", () => {
  expect(readFacts(JSON.stringify(some))).toEqual({ ok: true, facts: some });
});
