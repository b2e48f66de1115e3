import { expect, test } from "vitest";
import { applicationOf, cellsOf, listRow, rowKey } from "./row";

const mapping = ["name", "email", "phone", "place", "employer", "title", "number"] as const;
const read = (...cells: string[]) => listRow.safeParse(cellsOf(cells, mapping));
const problems = (...cells: string[]) =>
  read(...cells).error?.issues.map(({ path, message }) => `${path.join(".")}: ${message}`) ?? [];
const key = (...cells: string[]) => rowKey(listRow.parse(cellsOf(cells, mapping)));

test.each([
  // name                 mail                phone              what is wrong
  ["Dana Lee", "dana@x.example", "+44 113 496 0100", []],
  ["서연", "", "", []],
  ["", "dana@x.example", "", ["name: Write the name."]],
  [" – ", "", "", ["name: Write the name."]],
  ["Dana Lee", "dana at x", "", ["email: Write one e-mail address, such as dana@example.com."]],
  ["x".repeat(301), "", "", ["name: At most 300 characters."]],
  ["=HYPERLINK(A1)", "", "", ["name: This begins like a formula. Remove the first character."]],
  ["@SUM(1)", "", "", ["name: This begins like a formula. Remove the first character."]],
  ["+1 Dana", "", "", ["name: This begins like a formula. Remove the first character."]],
  ["-Dana", "", "", ["name: This begins like a formula. Remove the first character."]],
  ["\t=1+1", "", "", ["name: This begins like a formula. Remove the first character."]],
  ["Dana Lee", "", "=1+12345", ["phone: This begins like a formula. Remove the first character."]],
  ["Dana Lee", "", "12", ["phone: Write a phone number, best with its country code."]],
  ["Da\0na", "", "", ["name: A letter in here was lost. Save the list as UTF-8, or write it again."]],
  ["Da\uD800na", "", "", ["name: A letter in here was lost. Save the list as UTF-8, or write it again."]],
  ["Zo\uFFFD", "", "", ["name: A letter in here was lost. Save the list as UTF-8, or write it again."]],
])("%j, %j, %j: %j", (name, email, phone, wrong) => {
  expect(problems(name, email, phone)).toEqual(wrong);
});

test("what a row leaves empty is not stated; a job needs its employer", () => {
  const row = listRow.parse(cellsOf(["Dana Lee", "-", "", "Leeds", "Northgate", "Engineer", "17"], mapping));
  expect(applicationOf(row)).toEqual({
    ...{ name: "Dana Lee", email: null, phone: null, place: "Leeds", address: null, website: null },
    work: [{ employer: "Northgate", title: "Engineer", start: null, end: null, contact: null }],
    ...{ education: [], references: [] },
  });
  expect(problems("Dana Lee", "", "", "", "", "Engineer")).toEqual([
    expect.stringContaining("title: A job title needs"),
  ]);
});

test("first and last name make one, unless the whole name is there", () => {
  expect(cellsOf(["Dana", "Lee"], ["given", "family"]).name).toBe("Dana Lee");
  expect(cellsOf(["Dana", ""], ["given", "family"]).name).toBe("Dana");
  expect(cellsOf(["Dana", "D. Lee"], ["given", "name"]).name).toBe("D. Lee");
});

test.each([
  // one row                                            another                                              the same?
  [["Dana Lee", "d.lee@gmail.com"], ["dana  LEE", "DLEE+jobs@googlemail.com"], true],
  [["Zoë Lee", "jobs@agency.example"], ["Zoe Lee", "jobs@agency.example"], true],
  [["Dana Lee", "jobs@agency.example"], ["Ben Ode", "jobs@agency.example"], false],
  [["李伟", "jobs@agency.example"], ["李薇", "jobs@agency.example"], false],
  [["Dana Lee", "dana@x.example", "", "", "", "", "1"], ["Dana Lee", "dana@x.example", "", "", "", "", "5"], true],
  [["Dana Lee", "dana@x.example"], ["Dana Lee", "dana@y.example"], false],
  [["Dana", "", "", "", "", "", "17"], ["DANA", "", "", "Leeds", "", "", "17"], true],
  [["Dana", "", "", "", "", "", "1"], ["Ben", "", "", "", "", "", "1"], false],
  [["Dana", "", "", "", "", "", "17"], ["Dana", "", "", "", "", "", "18"], false],
  [["Dana  Lee", "", "", "Leeds"], ["dana lee", "", "", "Leeds"], true],
  [["Dana Lee", "", "", "Leeds"], ["Dana Lee", "", "", "Hull"], false],
  [["Dana Lee", "", "", "Leeds"], ["Dana Lee", "", "", "", "Leeds"], false],
])("%j and %j are one row: %s", (one, other, same) => {
  expect(key(...one) === key(...other)).toBe(same);
});
