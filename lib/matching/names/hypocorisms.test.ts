import { expect, test } from "vitest";
import { isHypocorism } from "./hypocorisms";
import { nameWord } from "./word";

test.each([
  // built by an ending           no pet name of one another
  ["trevvie", "trevor", true],
  ["vladimirka", "vladimir", true],
  ["jozefinka", "jozefina", true],
  ["gilbertinho", "gilberto", true],
  ["geraldo", "robert", false],
  ["maria", "marlon", false],
  ["marta", "martina", false],
  ["qwe", "qwertz", false],
  ["", "", false],
])("%s, %s: %s", (a, b, answer) => {
  expect(isHypocorism(nameWord(a), nameWord(b))).toBe(answer);
  expect(isHypocorism(nameWord(b), nameWord(a))).toBe(answer);
});
