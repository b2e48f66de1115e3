import { describe, expect, test } from "vitest";
import { randomFrom } from "@/prisma/seed/random";
import { changes } from "./changes";
import { cultures } from "./cultures";
import { honestPeople } from "./groups";
import { newcombe, wilson } from "./interval";
import { movedByChanges } from "./metamorphic";

// bench/fairness.ts does the same with two thousand people; docs/fairness.md says what came of it.
test.each(changes.map((change) => [change.title, change] as const))(
  "%s: not a state and not a number moves",
  (_, one) => {
    expect(movedByChanges(30, randomFrom(60), [one])).toEqual([]);
  },
);

test("a change that matters is seen: who gives another address for equipment moves", () => {
  const elsewhere = {
    title: "equipment elsewhere",
    of: (person: Parameters<(typeof changes)[number]["of"]>[0]) => ({
      ...person,
      moved: { ...person.home, document: "1 Far Quay, Hull HU1 1AA" },
    }),
  };
  expect(movedByChanges(20, randomFrom(1), [elsewhere]).length).toBeGreaterThan(10);
});

test("groups differ by nothing but names: the same sequence gives the same people and the same lives", () => {
  const [first, second] = cultures;
  if (!first || !second) throw new Error("There are no groups.");
  const seen = (culture: typeof first) => honestPeople(culture, 30, (seed) => randomFrom(seed));
  expect(seen(first)).toEqual(seen(first));
  const lives = (culture: typeof first) =>
    seen(culture).map(({ raised }) => raised.filter((id) => id !== "name-differs"));
  expect(lives(first)).toEqual(lives(second));
});

describe("intervals", () => {
  test.each([
    // count, of, low, high (Newcombe 1998, table I, method 3)
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ])("Wilson: %d of %d", (count, of, low, high) => {
    const [a, b] = wilson(count, of);
    expect(a).toBeCloseTo(low, 4);
    expect(b).toBeCloseTo(high, 4);
  });

  test("Newcombe: 56 of 70 and 48 of 80 (his table II, method 10)", () => {
    const [low, high] = newcombe({ count: 56, of: 70 }, { count: 48, of: 80 });
    expect(low).toBeCloseTo(0.0524, 4);
    expect(high).toBeCloseTo(0.3339, 4);
  });
});
