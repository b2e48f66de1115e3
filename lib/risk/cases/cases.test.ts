import { describe, expect, test } from "vitest";
import { readFacts } from "../read-facts";
import { rules } from "../rules";
import { lives, patterns } from ".";
import { knownFailures } from "./known-failures";
import { outcomeOf } from "./outcome";

const all = [...patterns, ...lives];

test("there are twenty patterns, each after a public report, and a hundred lives, each with a name of its own", () => {
  expect(patterns).toHaveLength(20);
  expect(patterns.filter(({ report }) => !report)).toEqual([]);
  expect(lives).toHaveLength(100);
  expect(new Set(all.map(({ id }) => id)).size).toBe(120);
});

test.each(all.map((one) => [one.id, one] as const))(
  "%s comes out as expected, or is a failure we know of",
  (id, one) => {
    expect(outcomeOf(one).asExpected).toBe(!Object.hasOwn(knownFailures, id));
  },
);

test("what is expected names rules that there are, and a known failure names a case", () => {
  const ids = rules.map(({ id }) => id);
  expect(all.flatMap(({ expected }) => expected.rules).filter((id) => !ids.includes(id))).toEqual([]);
  expect(Object.keys(knownFailures).filter((id) => !all.some((one) => one.id === id))).toEqual([]);
});

describe("facts of cases", () => {
  test.each(all.map((one) => [one.id, one] as const))("%s can be read back from a file", (_, { facts }) => {
    expect(readFacts(JSON.stringify(facts))).toEqual({ ok: true, facts });
  });
});

test("of the hundred at most one goes to compliance, and few have anything that somebody must ask about", () => {
  const states = lives.map((one) => outcomeOf(one).assessment.state);
  expect(states.filter((state) => state === "with-compliance").length).toBeLessThanOrEqual(1);
  expect(states.filter((state) => state === "open-differences").length).toBeLessThanOrEqual(20);
});
