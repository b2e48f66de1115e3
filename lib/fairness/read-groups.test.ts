import { expect, test } from "vitest";
import { readList } from "@/lib/imports/read-list";
import { readGroups, unknownLines } from "./read-groups";

async function read(text: string) {
  const reading = await readList(text);
  if (!reading.ok) throw new Error(reading.reason);
  return readGroups(reading.list);
}

test("rows with the number of their line, whatever the columns are called and in which order", async () => {
  expect(await read("Group label;Screening id\nA;APP-1\nB;APP-2\n")).toEqual({
    ...{ ok: true, problems: [] },
    rows: [
      { number: 2, id: "APP-1", group: "A" },
      { number: 3, id: "APP-2", group: "B" },
    ],
  });
});

test.each([
  ["APP-1,\nAPP-2,B", [{ number: 2, words: "The group is missing." }]],
  [",A\nAPP-2,B", [{ number: 2, words: "The screening is missing." }]],
  ["APP-1\nAPP-2,B", [{ number: 2, words: "The group is missing." }]],
  ["APP-1,A\nAPP-2,B\nAPP-1,B", [{ number: 4, words: "This is the screening of line 2 again." }]],
  [`APP-1,${"x".repeat(101)}\nAPP-2,B`, [{ number: 2, words: "Something in this line is longer than 100 letters." }]],
  [
    'APP-1,A\nAPP-2,"B',
    [{ number: 3, words: "A quotation mark in this row is not closed, so its cells cannot be told apart." }],
  ],
])("%j is answered by line", async (rows, problems) => {
  expect(await read(`screening,group\n${rows}\n`)).toMatchObject({ ok: true, problems });
});

test.each([
  ["name,label\nx,y\n", /Call one column/],
  ["screening,group\nAPP-1,A\nAPP-2,A\n", /at least two/],
])("%j is no list of groups", async (text, reason) => {
  expect(await read(text)).toMatchObject({ ok: false, reason: expect.stringMatching(reason) });
});

test("a line that names no screening is told", () => {
  const rows = [
    { number: 2, id: "APP-1", group: "A" },
    { number: 3, id: "APP-2", group: "B" },
  ];
  expect(unknownLines(rows, [true, false])).toEqual([{ number: 3, words: "There is no screening with this id." }]);
});
