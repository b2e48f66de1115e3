import { expect, test } from "vitest";
import { payeeKey, shownPayee } from "./payee";

test.each([
  ["AMZN Mktp US*2K4PT7", "Amzn Mktp US 9H1", true],
  ["LUMEN GRID, Inc.", "Lumen Grid Inc", true],
  ["Café Ruiz 00123", "CAFE RUIZ #998", true],
  ["Lumen Grid", "Lumen Grain", false],
  ["1&1", "24", false],
  ["東京電力", "東京ガス", false],
])("“%s” and “%s” are one: %s", (one, other, same) => expect(payeeKey(one) === payeeKey(other)).toBe(same));

test("a payee of ten thousand characters is cut, and long numbers keep their end alone", () => {
  expect(payeeKey("x".repeat(10_000))).toHaveLength(200);
  expect(shownPayee("x".repeat(10_000))).toHaveLength(80);
  expect(shownPayee("Card 4111 1111 1111 1111\nLumen")).toBe("Card …1111 Lumen");
  expect(shownPayee("DE89 3704 0044 0532 0130 00 Ana")).toBe("…3000 Ana");
});
