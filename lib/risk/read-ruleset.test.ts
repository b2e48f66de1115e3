import { expect, test } from "vitest";
import { edition } from "./assess";
import { readRuleset } from "./read-ruleset";

const good = { number: 9, edition, points: { "name-differs": 12 } };

test("a ruleset reads as it was written", () => {
  expect(readRuleset(JSON.stringify(good))).toEqual({ ok: true, ruleset: good });
});

test.each<[string, unknown, string[]]>([
  // what                           file                                              where
  ["no JSON", "{", ["(file)"]],
  ["not one", [], ["(file)"]],
  ["no such edition", { ...good, edition: 4 }, ["edition"]],
  ["no such rule", { ...good, points: { horoscope: 3 } }, ["points.horoscope"]],
  ["too many points", { ...good, points: { "name-differs": 101 } }, ["points.name-differs"]],
  ["no number, and half a point", { edition, points: { "name-differs": 0.5 } }, ["number", "points.name-differs"]],
  ["more than there is", { ...good, reason: "x" }, ["reason"]],
])("%s: said by path", (_, file, where) => {
  const read = readRuleset(typeof file === "string" ? file : JSON.stringify(file));
  expect(read.ok ? [] : read.problems.map(({ path }) => path)).toEqual(where);
});
