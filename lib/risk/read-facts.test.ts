import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { readFacts } from "./read-facts";

const example = JSON.parse(readFileSync("public/schemas/facts.v1.example.json", "utf8"));

test("reads the documented example", () => {
  expect(readFacts(JSON.stringify(example))).toEqual({ ok: true, facts: example });
});

test.each([
  ["nothing", "", "(file)"],
  ["no JSON", "{", "(file)"],
  ["another shape", "[]", "(file)"],
  ["another version", JSON.stringify({ ...example, version: 2 }), "version"],
  ["a key too many", JSON.stringify({ ...example, nationality: "any" }), "nationality"],
  ["a key too many inside", changed("policy", { ...example.policy, country: "any" }), "policy.country"],
  ["a key too few", JSON.stringify({ ...example, claims: undefined }), "claims"],
  [
    "a day that never was",
    changed("jobs", [
      {
        ...example.jobs[0],
        verifications: [{ ...example.jobs[0].verifications[0], askedAt: "2026-02-30T15:00:00.000Z" }],
      },
    ]),
    "jobs[0].verifications[0].askedAt",
  ],
  [
    "a wrong type inside",
    JSON.stringify({ ...example, jobs: [{ ...example.jobs[0], contacts: "1" }] }),
    "jobs[0].contacts",
  ],
  [
    "a check that is not known",
    changed("policy", { minimumChecked: 1, checks: [{ kind: "x", stage: "", required: true }] }),
    "policy.checks[0].kind",
  ],
  [
    "a source that is not known",
    changed("claims", [{ ...example.claims[0], source: "horoscope" }]),
    "claims[0].source",
  ],
  [
    "an attribute that is not known",
    changed("claims", [{ ...example.claims[0], attribute: "star" }]),
    "claims[0].attribute",
  ],
])("%s: the problem is at %s", (_, text, path) => {
  const read = readFacts(text);
  expect(read.ok ? [] : read.problems.map((problem) => problem.path)).toContain(path);
});

function changed(key: string, value: unknown) {
  return JSON.stringify({ ...example, [key]: value });
}
