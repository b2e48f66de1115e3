import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { readEmail } from "@/lib/matching/emails";
import { compareNames } from "@/lib/matching/names";
import { names } from "./names";
import { drawPeople, personOf } from "./people";
import { randomFrom } from "./random";
import { stories } from "./stories";

test("which name meets which story is chance: over many draws every name meets every story about equally often", () => {
  const draws = 200 * names.length;
  const met = stories.map(() => new Map<string, number>());
  for (let seed = 0; seed < draws; seed++)
    for (const [story, { name }] of drawPeople(stories.length, randomFrom(seed)).entries())
      met[story]?.set(name, (met[story]?.get(name) ?? 0) + 1);
  // Each name is expected 200 times in each story. The sum of (seen − 200)² / 200 is chi-square distributed with one less degrees of
  // freedom than there are names; six standard deviations above its mean is once in a billion.
  const freedom = names.length - 1;
  for (const counts of met) {
    const distance = names.reduce((sum, name) => sum + ((counts.get(name) ?? 0) - 200) ** 2 / 200, 0);
    expect(distance).toBeLessThan(freedom + 6 * Math.sqrt(2 * freedom));
    expect(counts.size).toBe(names.length);
  }
});

test("nobody is drawn twice", () => {
  const drawn = drawPeople(stories.length, randomFrom(7)).map(({ name }) => name);
  expect(new Set(drawn).size).toBe(stories.length);
  expect(new Set(names).size).toBe(names.length);
  expect(names.length).toBeGreaterThan(stories.length);
});

test("no story names anybody of the list", () => {
  const folders = ["stories", "steps"].map((folder) => new URL(`./${folder}/`, import.meta.url));
  const words = names.flatMap((name) => [name, ...name.split(/[\s-]/)]).filter((word) => word.length > 3);
  for (const folder of folders)
    for (const file of readdirSync(folder)) {
      const text = readFileSync(new URL(file, folder), "utf8");
      expect(words.filter((word) => new RegExp(`\\b${word}\\b`, "u").test(text))).toEqual([]);
    }
});

test.each(names)("%s can play every story: an e-mail address, and a married name that is another name", (name) => {
  const { email, marriedName } = personOf(name, 1);
  expect(readEmail(email)?.address).toBe(email);
  expect(compareNames(name, marriedName).verdict).toBe("different");
});
