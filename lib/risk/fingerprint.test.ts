import { expect, test } from "vitest";
import { fingerprint, statusOf } from "./fingerprint";

const rule = { id: "name-differs", version: 1 };
const of = (...texts: string[]) => texts.map((text, i) => ({ label: `source ${i}`, text }));
const before = fingerprint(rule, of("Ana Ruiz", "Ana Gómez"));

test("is 32 hexadecimal digits that stay the same from release to release", () => {
  expect(before).toBe("26927f2aeff4bcd05c23f265c50c763d");
});

test.each([
  ["case and blanks", fingerprint(rule, of(" ana  RUIZ", "Ana\nGómez")), true],
  ["composed or decomposed accents", fingerprint(rule, of("Ana Ruiz", "Ana Gómez".normalize("NFD"))), true],
  ["order", fingerprint(rule, of("Ana Gómez", "Ana Ruiz")), true],
  ["labels", fingerprint(rule, [{ label: "Résumé", text: "Ana Ruiz" }, ...of("Ana Gómez")]), true],
  ["a value", fingerprint(rule, of("Ana Ruiz", "Ana Gomes")), false],
  ["an accent", fingerprint(rule, of("Ana Ruiz", "Ana Gomez")), false],
  ["one more value", fingerprint(rule, of("Ana Ruiz", "Ana Gómez", "Ana Gómez")), false],
  ["where one value ends", fingerprint(rule, of("Ana Ruiz Ana", "Gómez")), false],
  ["the rule", fingerprint({ ...rule, id: "place-differs" }, of("Ana Ruiz", "Ana Gómez")), false],
  ["its version", fingerprint({ ...rule, version: 2 }, of("Ana Ruiz", "Ana Gómez")), false],
])("%s: stays the same?", (_, after, same) => {
  expect(after === before).toBe(same);
});

test.each([
  [[], "open"],
  [[null], "proposed"],
  [["settled"], "settled"],
  [["confirmed"], "confirmed"],
  [["returned"], "open"],
  [["returned", null], "proposed"],
  [["settled", null], "proposed"],
  [["confirmed", "settled"], "settled"],
  [["settled", "returned"], "open"],
] as const)("decisions %j: %s", (decisions, status) => {
  const settlements = decisions.map((decision) => ({ rule: rule.id, fingerprint: before, decision }));
  expect(statusOf({ settlements }, rule.id, before)).toBe(status);
  expect(statusOf({ settlements }, "place-differs", before)).toBe("open");
  expect(statusOf({ settlements }, rule.id, "another")).toBe("open");
});
