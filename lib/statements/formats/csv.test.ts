import { expect, test } from "vitest";
import { dayNumber } from "../dates";
import { isCharge, Unreadable } from "../line";
import { csvReader, type Table } from "./csv";
import { readAll } from "./read-all";

const table = (told: Partial<Table> = {}): Table => ({
  ...{ delimiter: ",", head: 1, mapping: ["date", "payee", "amount"], dates: null, out: "negative", currency: "USD" },
  ...told,
});
const read = (text: string, told?: Partial<Table>, length?: number) => readAll(csvReader(table(told)), text, length);
const paid = (text: string, told?: Partial<Table>) =>
  read(text, told).map((line) => (isCharge(line) ? [line.payee, line.out, line.currency] : line.words));

const head = "Date,Payee,Amount\n";
const plain = `${head}2026-03-04,Lumen Grid,-45.00\n2026-03-05,Cafe,-3.20\n`;

test("a row is a payment with its day, its row and what went out", () => {
  expect(read(plain)[0]).toEqual({
    ...{ number: 2, day: dayNumber(new Date("2026-03-04")), minute: null, payee: "Lumen Grid" },
    ...{ currency: "USD", out: 4500, account: "" },
  });
});

test.each([
  ["returns before line feeds", plain.replaceAll("\n", "\r\n")],
  ["returns alone", plain.replaceAll("\n", "\r")],
  ["no end of the last line", plain.trimEnd()],
  ["empty lines", plain.replaceAll("\n", "\n\n")],
  ["quotation marks", `${head}"2026-03-04","Lumen Grid","-45.00"\r\n"2026-03-05","Cafe",-3.20`],
])("%s change nothing, in pieces of any length", (_, text) => {
  const lines = (length?: number) => read(text, {}, length).map((line) => isCharge(line) && [line.payee, line.out]);
  const expected = [
    ["Lumen Grid", 4500],
    ["Cafe", 320],
  ];
  for (const length of [undefined, 1, 2, 3, 7]) expect(lines(length)).toEqual(expected);
});

test.each<[string, Partial<Table>, string, unknown[]]>([
  [
    "negative is out",
    {},
    "2026-03-04,A,-1\n2026-03-04,B,1",
    [
      ["A", 100, "USD"],
      ["B", -100, "USD"],
    ],
  ],
  [
    "positive is out",
    { out: "positive" },
    "2026-03-04,A,1\n2026-03-04,B,-1",
    [
      ["A", 100, "USD"],
      ["B", -100, "USD"],
    ],
  ],
  [
    "two columns, whatever their signs",
    { mapping: ["date", "payee", "out", "in"] },
    "2026-03-04,A,1,\n2026-03-04,B,-1,\n2026-03-04,C,,2",
    [
      ["A", 100, "USD"],
      ["B", 100, "USD"],
      ["C", -200, "USD"],
    ],
  ],
  [
    "a column with words",
    { mapping: ["date", "payee", "amount", "mark"] },
    "2026-03-04,A,1,D\n2026-03-04,B,-1,Debit\n2026-03-04,C,2,CR\n2026-03-04,E,2,card",
    [["A", 100, "USD"], ["B", 100, "USD"], ["C", -200, "USD"], "It does not say whether money went out or came in."],
  ],
  [
    "currencies, each its own",
    { mapping: ["date", "payee", "amount", "currency"] },
    "2026-03-04,A,-45,EUR\n2026-03-04,B,-45,JPY\n2026-03-04,C,-1.5,kwd\n2026-03-04,D,-45,\n2026-03-04,E,-45,Yen",
    [
      ["A", 4500, "EUR"],
      ["B", 45, "JPY"],
      ["C", 1500, "KWD"],
      ["D", 4500, "USD"],
      "Its currency is not said, or is none.",
    ],
  ],
  [
    "a currency in the amount",
    { currency: "" },
    "2026-03-04,A,-EUR 45.00\n2026-03-04,B,EUR -7",
    ["Its amount cannot be read as EUR.", ["B", 700, "EUR"]],
  ],
  [
    "decimal commas between semicolons",
    { delimiter: ";" },
    '04.03.2026;A;-1.234,50\n"04.03.2026";"B; C";"-3,20"',
    [
      ["A", 123450, "USD"],
      ["B; C", 320, "USD"],
    ],
  ],
  [
    "what cannot be read is said, and the rest is kept",
    {},
    "2026-03-04,A,-1\nTotal,,-1\n2026-03-04,B,lots\n2026-03-04,,-1\n2026-03-04\n2026-03-04,C,-2",
    [
      ["A", 100, "USD"],
      "Its date cannot be read.",
      "Its amount cannot be read as USD.",
      "It does not say who was paid.",
      "This row has fewer cells than the head.",
      ["C", 200, "USD"],
    ],
  ],
])("%s", (_, told, rows, expected) => {
  const heads = (told.mapping ?? table().mapping).join(told.delimiter ?? ",");
  expect(paid(`${heads}\n${rows}`, told)).toEqual(expected);
});

test("rows above the head are left out, and rows count from the top of the file", () => {
  const lines = read(`Account ending 1234\n\n${head}2026-03-04,A,-1\n\n2026-03-05,B,none`, { head: 3 });
  expect(lines).toMatchObject([
    { number: 4, out: 100 },
    { number: 6, words: "Its amount cannot be read as USD." },
  ]);
});

test("a quotation mark that is not closed costs its own row, in a short file as in a long one", () => {
  const open = '2026-03-04,"A,-1\n';
  const words = "A quotation mark in this row is not closed, so its cells cannot be told apart.";
  const rows = "2026-03-05,B,-2\n".repeat(3);
  expect(paid(head + open + rows)).toEqual([words, ...Array(3).fill(["B", 200, "USD"])]);
  expect(paid(head + rows + open + rows)).toEqual([
    ...Array(3).fill(["B", 200, "USD"]),
    words,
    ...Array(3).fill(["B", 200, "USD"]),
  ]);
  const many = "2026-03-05,B,-2\n".repeat(10_000);
  const lines = read(head + open + many, {}, 100_000);
  expect(lines).toHaveLength(10_001);
  expect(lines.at(-1)).toMatchObject({ number: 10_002, out: 200 });
});

test("a day that could be another is asked about, and read as was said", () => {
  const text = `${head}03/04/2026,A,-1`;
  expect(() => read(text)).toThrow(Unreadable);
  const days = (["day-first", "month-first"] as const).map((dates) => read(text, { dates })[0]);
  expect(days).toMatchObject(["2026-04-03", "2026-03-04"].map((day) => ({ day: dayNumber(new Date(day)) })));
});

test("times are read where there are any", () => {
  const timed = { mapping: ["date", "time", "payee", "amount"] as const };
  expect(read("Date,Time,Payee,Amount\n2026-03-04,22:15,A,-1", timed)).toMatchObject([{ minute: 1335 }]);
  expect(read(`${head}2026-03-04T22:15:00,A,-1`)).toMatchObject([{ minute: 1335 }]);
});

test("a payee of ten thousand characters is cut; a head without rows is refused", () => {
  expect(read(`${head}2026-03-04,${"x".repeat(10_000)},-1`)[0]).toMatchObject({ payee: "x".repeat(200) });
  expect(() => read(head)).toThrow("This table has a head and no rows.");
});
