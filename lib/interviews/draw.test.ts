import { readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { randomFrom } from "@/prisma/seed/random";
import { askedAt, challengeKind, challengeKindIds, challengeKinds, kindsInPlace, usualChallenges } from "./challenges";
import { drawChallenges } from "./draw";

const many = Array.from({ length: 300 }, (_, seed) => seed);
const all = { kind: "interview", path: "camera", challenges: challengeKindIds } as const;

const everyId = [...challengeKindIds, ...kindsInPlace.map(({ id }) => id)];

test("every file in this folder is a registered kind of the same name", () => {
  const files = readdirSync(join(import.meta.dirname, "challenges")).filter((name) => name !== "index.ts");
  expect(everyId.map((id) => `${id}.ts`).sort()).toEqual(files.sort());
});

describe.each(everyId)("%s", (id) => {
  const kind = challengeKind(id);
  const drawn = many.map((seed) => kind.draw(randomFrom(seed)));

  test("what is drawn fits its own schema, is a sentence to read out, and takes a few seconds to two minutes", () => {
    for (const details of drawn) {
      expect(kind.details.parse(details)).toEqual(details);
      expect(kind.prompt(details)).toMatch(/^[A-Z].*[.?]$/);
      expect(kind.prompt(details)).not.toMatch(/undefined|null|\[object/);
      expect(kind.seconds(details)).toBeGreaterThanOrEqual(3);
      expect(kind.seconds(details)).toBeLessThanOrEqual(120);
    }
  });

  test("nobody can prepare for it: at least two kinds of prompts, none of them drawn most of the time", () => {
    const prompts = drawn.map((details) => kind.prompt(details));
    const counts = [...new Set(prompts)].map((prompt) => prompts.filter((one) => one === prompt).length);
    expect(counts.length).toBeGreaterThan(1);
    expect(Math.max(...counts)).toBeLessThan(many.length * 0.65);
  });

  test("the same numbers draw the same", () => {
    expect(kind.draw(randomFrom(7))).toEqual(kind.draw(randomFrom(7)));
  });

  test("it says what good looks like and what is often innocent, and judges no look, voice or origin", () => {
    expect(kind.good).toMatch(/\.$/);
    expect(kind.often).toMatch(/\.$/);
    const words = [kind.title, kind.good, kind.often, ...drawn.map((details) => kind.prompt(details))].join(" ");
    expect(words).not.toMatch(/deepfake|fraud|suspic|fake|accent gives|foreign|native|nervous people lie|must show/i);
  });
});

test("the document is held up without its number, and the place is talked about without being shown", () => {
  for (const seed of many) {
    const prompt = (id: string) => challengeKind(id).prompt(challengeKind(id).draw(randomFrom(seed)));
    expect(prompt("document-beside-face")).toContain("You may cover the numbers");
    expect(prompt("place-talked-about")).toContain("You need not give an address or show your home.");
    for (const id of everyId) expect(prompt(id)).not.toMatch(/read (out|me) the number|walk around|your room/i);
  }
});

test.each([
  // kind          path              of the position                             how many
  ["interview", "camera", challengeKindIds, 6],
  ["interview", "camera", ["read-phrase", "turn-and-hold"], 2],
  ["interview", "without-camera", challengeKindIds, 6],
  ["interview", "without-camera", ["read-phrase", "turn-and-hold"], 2],
  ["interview", "without-camera", [], 0],
  ["interview", "camera", [], 0],
  ["later-meeting", "camera", challengeKindIds, 2],
  ["later-meeting", "camera", ["read-phrase"], 1],
  ["later-meeting", "without-camera", challengeKindIds, 2],
] as const)("%s, %s, of %j: %i steps, numbered, each kind once", (kind, path, challenges, count) => {
  for (const seed of many.slice(0, 40)) {
    const steps = drawChallenges({ kind, path, challenges }, randomFrom(seed));
    expect(steps.map(({ position }) => position)).toEqual(Array.from({ length: count }, (_, place) => place + 1));
    expect(new Set(steps.map((step) => step.kind)).size).toBe(count);
    const asked = askedAt(path, challenges).map(({ id }) => id);
    for (const step of steps) expect(asked).toContain(step.kind);
  }
});

test("whatever a position asks, there are as many steps without a camera as with one, and none of them needs a camera", () => {
  const choices = Array.from({ length: 2 ** challengeKindIds.length }, (_, chosen) =>
    challengeKindIds.filter((_, place) => chosen & (1 << place)),
  );
  for (const challenges of choices) {
    const kinds = askedAt("without-camera", challenges).map(({ id }) => id);
    expect(new Set(kinds).size, kinds.join()).toBe(challenges.length);
    expect(kinds.filter((id) => challengeKind(id).inItsPlace)).toEqual([]);
    // Nothing is asked that the position did not choose, but for what stands in for a camera.
    const inPlace: string[] = kindsInPlace.map(({ id }) => id);
    expect(kinds.filter((id) => !(challenges as string[]).includes(id) && !inPlace.includes(id))).toEqual([]);
  }
});

test.each([
  // with a camera      without one
  ["turn-and-hold", "write-by-hand"],
  ["hand-before-face", "own-work"],
  ["read-phrase", "letters-read-back"],
  ["document-beside-face", "document-beside-face"],
  ["live-task", "live-task"],
  ["place-talked-about", "place-talked-about"],
])("%s: without a camera %s", (camera, without) => {
  expect(askedAt("camera", [camera]).map(({ id }) => id)).toEqual([camera]);
  expect(askedAt("without-camera", [camera]).map(({ id }) => id)).toEqual([without]);
});

test("every kind comes first about equally often", () => {
  const first = many.map((seed) => drawChallenges(all, randomFrom(seed * 7919))[0]?.kind);
  for (const id of challengeKindIds) expect(first.filter((kind) => kind === id).length).toBeGreaterThan(20);
});

test("a privileged position is asked more than a standard one, and a kind that is not registered throws", () => {
  expect(usualChallenges("standard")).toEqual(challengeKindIds.slice(0, 4));
  expect(usualChallenges("privileged")).toEqual(challengeKinds.map(({ id }) => id));
  expect(() => challengeKind("toString")).toThrow('There is no challenge "toString".');
});
