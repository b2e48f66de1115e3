import { expect, test } from "vitest";
import { linesOf, tells } from "./lines";

test.each([
  ["behind a hyphen in a word or an address", "linkedin.com/in/ines-\naldana", ["linkedin.com/in/ines-aldana"]],
  ["behind a comma", "12 Elm Street,\nLeeds", ["12 Elm Street, Leeds"]],
  ["behind a small word", "Clerk, University of\nHull", ["Clerk, University of Hull"]],
  ["within dates", "Jan 2020 –\nPresent\nClerk", ["Jan 2020 – Present", "Clerk"]],
  ["within dates, behind a month", "Jan 2014 – Feb\n2018\nClerk", ["Jan 2014 – Feb 2018", "Clerk"]],
])("a line that breaks off goes on in the next: %s", (_, text, lines) => {
  expect(linesOf(text)).toEqual(lines.map((text) => expect.objectContaining({ text })));
});

test.each([
  [
    "Markdown's marks",
    "## Experience\n### Clerk, **Acme**\n*2019 – 2021*",
    ["Experience", "Clerk, Acme", "2019 – 2021"],
  ],
  ["the address of a link in Markdown", "[github.com/ines](https://github.com/ines)", ["github.com/ines"]],
  [
    "the space between letters",
    "F O R M A C I Ó N  A C A D É M I C A\nI am a cook",
    ["FORMACIÓN ACADÉMICA", "I am a cook"],
  ],
  ["what stands for a picture", "Logotipo de Acme\nAcme\nHarbour logo\nHarbour", ["Acme", "Harbour"]],
])("no part of a line is %s", (_, text, lines) => {
  expect(linesOf(text).map(({ text }) => text)).toEqual(lines);
});

test("the place of a line is where it begins, and the lines below keep theirs", () => {
  expect(linesOf("Ines\n12 Elm Street,\nLeeds\nClerk", 2).map(({ path }) => path)).toEqual(
    [1, 2, 4].map((line) => `page 2, line ${line}`),
  );
});

test.each([
  ["a heading is a line of its own", "Java, SQL,\nExperience"],
  ["what goes on in no year is no date", "2019 –\nClerk"],
  ["an empty line is apart", "Leeds,\n\nClerk"],
])("two lines stay two: %s", (_, text) => {
  expect(linesOf(text)).toHaveLength(text.split("\n").length);
});

test.each([
  ["• Wrote letters", true],
  ["\uF0B7 Wrote letters", true],
  ["➢ Wrote letters", true],
  ["He wrote letters.", true],
  ["㈜하늘미디어", false],
  ["Northgate Pvt. Ltd.", false],
  ["Editora Corcovado Ltda.", false],
])("%s tells rather than names: %s", (line, telling) => expect(tells(line)).toBe(telling));
