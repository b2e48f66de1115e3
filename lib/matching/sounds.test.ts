import { expect, test } from "vitest";
import { soundDistance } from "./near-sounds";
import { sounds } from "./sounds";

test.each([
  ["hussayn", "husein"],
  ["joumaa", "jumaa"],
  ["khaled", "haled"],
  ["qasim", "kasim"],
  ["lyudmila", "liudmila"],
  ["zelenskyy", "zelenskij"],
  ["hsueh", "xue"],
  ["faouzi", "fawzi"],
  ["daoud", "dawud"],
  ["hamidouche", "hamidush"],
  ["philippe", "filipe"],
])("%s sounds like %s", (a, b) => {
  expect(sounds(a)).toBe(sounds(b));
});

test.each([
  ["maya", "maia", 0],
  ["shihri", "shehre", 0.4],
  ["viktor", "viktar", 0.4],
  ["golovin", "holovin", 0.4],
  ["marko", "makro", 1],
  ["kim", "lam", 1.7],
  ["daniel", "robert", Number.POSITIVE_INFINITY],
])("%s and %s are %s apart", (a, b, apart) => {
  expect(soundDistance(sounds(a), sounds(b), 2)).toBeCloseTo(apart);
});
