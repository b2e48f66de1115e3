import { expect, test } from "vitest";
import { checkRows } from "./check-rows";
import { problemList } from "./problem-list";

const heads = ["Name", "E-mail"];
const reading = { mapping: ["name", "email"], use: "applicants" } as const;
const rows = [["Dana Lee", "dana@x.example"], ["Ana Ruiz", "ana@"], ["dana lee", "DANA@x.example"], ["Ana"]].map(
  (cells, at) => ({ number: at + 2, cells }),
);

test("each row is good or says why not, by its number; a second like one before is a problem", () => {
  const { good, problems } = checkRows(heads, rows, reading, new Map());
  expect(good.map(({ number }) => number)).toEqual([2]);
  expect(problems).toEqual([
    { number: 3, column: "E-mail", words: "Write one e-mail address, such as dana@example.com." },
    { number: 4, column: "", words: "This is the same as row 2." },
    { number: 5, column: "", words: "This row has 1 cell where the head has 2." },
  ]);
});

test("a second like one of an earlier part of the list is found too", () => {
  const firsts = new Map<string, number>();
  checkRows(heads, rows.slice(0, 1), reading, firsts);
  expect(checkRows(heads, rows.slice(2, 3), reading, firsts).problems).toHaveLength(1);
});

test("who works here needs a first day, and is another with another one where nothing else tells them apart", () => {
  const staff = { mapping: ["name", "startsOn"], use: "staff" } as const;
  const cells = [
    ["Dana Lee", "2021-03-31"],
    ["Dana Lee", ""],
    ["Dana Lee", "31/03/2021"],
    ["Dana Lee", "2022-01-10"],
  ];
  const { good, problems } = checkRows(
    ["Name", "First day"],
    cells.map((cells, at) => ({ number: at + 2, cells })),
    staff,
    new Map(),
  );
  expect(good.map(({ number }) => number)).toEqual([2, 5]);
  const words = "Write the first day of work as 2021-03-31.";
  expect(problems).toEqual([3, 4].map((number) => ({ number, column: "First day of work", words })));
});

test("the rows to be mended go out with their problems, and no spreadsheet runs any of it as a formula", () => {
  const list = { heads, rows: [{ number: 2, cells: ["=cmd|' /C calc'!A0", "ana@"] }], delimiter: "," };
  const problems = [
    { number: 2, column: "Name", words: "This begins like a formula." },
    { number: 2, column: "E-mail", words: "Write one e-mail address." },
  ];
  expect(problemList(list, problems)).toBe(
    [
      "Row,Why it was not imported,Name,E-mail",
      `2,Name: This begins like a formula. E-mail: Write one e-mail address.,"'=cmd|' /C calc'!A0",ana@`,
    ].join("\r\n"),
  );
});
