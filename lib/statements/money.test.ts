import { expect, test } from "vitest";
import { isCurrency, money, readAmount, readPlainAmount } from "./money";

test.each([
  // written            currency  minor units
  ["45.00", "USD", 4500],
  ["-45.00", "USD", -4500],
  ["45,5", "EUR", 4550],
  ["1.234,50", "EUR", 123450],
  ["1,234.50", "USD", 123450],
  ["1 234,50", "EUR", 123450],
  ["1\u202f234,50", "EUR", 123450],
  ["1'234.50", "CHF", 123450],
  ["12,34,567.89", "INR", 123456789],
  ["1.234", "EUR", 123400],
  ["1,234,567", "USD", 123456700],
  ["(45.00)", "USD", -4500],
  ["45.00-", "USD", -4500],
  ["−45.00", "USD", -4500],
  ["-$1,234.00", "USD", -123400],
  ["$-5", "USD", -500],
  ["45,00 €", "EUR", 4500],
  ["USD 45.00", "USD", 4500],
  ["+7", "USD", 700],
  [".5", "USD", 50],
  ["45.0000", "USD", 4500],
  ["1,234", "JPY", 1234],
  ["45.123", "JPY", 45123],
  ["1234.00", "JPY", 1234],
  ["1.234", "KWD", 1234],
  ["1,234.567", "KWD", 1234567],
  ["0.00", "USD", 0],
  ["-0.00", "USD", 0],
  // what is none, or could be another
  ["", "USD", null],
  ["-", "USD", null],
  ["abc", "USD", null],
  ["1.2.3", "USD", null],
  ["45.12", "JPY", null],
  ["1234.567", "USD", null],
  ["0.123", "USD", null],
  ["12.3456", "USD", null],
  ["1.5", "JPY", null],
  ["--5", "USD", null],
  ["-5-", "USD", null],
  ["(5", "USD", null],
  ["1e5", "USD", null],
  ["99999999999999", "USD", null],
])("%s in %s is %s", (text, currency, amount) => {
  expect(readAmount(text, currency)).toBe(amount);
});

test.each([
  ["-45.00", "USD", -4500],
  ["45", "USD", 4500],
  ["1234.5", "USD", 123450],
  ["1,5", "USD", 150],
  ["12.345", "KWD", 12345],
  ["12.345", "USD", null],
  ["12.34000", "USD", 1234],
  ["1,234.50", "USD", null],
  [".", "USD", null],
])("a machine's %s in %s is %s", (text, currency, amount) => {
  expect(readPlainAmount(text, currency)).toBe(amount);
});

test.each([
  [5100000, "USD", "USD 51,000.00"],
  [-5, "EUR", "EUR −0.05"],
  [1234567, "JPY", "JPY 1,234,567"],
  [1500, "KWD", "KWD 1.500"],
])("%d %s is written %s", (amount, currency, text) => expect(money(amount, currency)).toBe(text));

test("knows currencies by their codes", () => {
  expect(["USD", "KWD", "XXY", "usd", "toString"].map(isCurrency)).toEqual([true, true, false, false, false]);
});
