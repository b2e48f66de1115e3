import { expect, test } from "vitest";
import { type RawRow, readList } from "./read-list";

async function rowsOf(text: string): Promise<RawRow[]> {
  const reading = await readList(text);
  if (!reading.ok) throw new Error(reading.reason);
  return reading.list.rows;
}

test.each([
  // text                                                rows
  ["commas", "a,b\n1,2", [[2, "1", "2"]]],
  ["semicolons", "a;b\n1;2,5", [[2, "1", "2,5"]]],
  ["tabs", "a\tb\n1\t2", [[2, "1", "2"]]],
  ["the mark at the start", "\uFEFFa,b\n1,2", [[2, "1", "2"]]],
  [
    "empty lines keep their number",
    "a,b\r\n\r\n1,2\r\n,\r\n3,4\r\n",
    [
      [3, "1", "2"],
      [5, "3", "4"],
    ],
  ],
  ["line breaks in a cell", 'a,b\n"1\n1",2', [[2, "1\n1", "2"]]],
  ["quotation marks in a cell", 'a,b\n"1 ""one""",2', [[2, '1 "one"', "2"]]],
  [
    "fewer and more cells",
    "a,b\n1\n1,2,3",
    [
      [2, "1"],
      [3, "1", "2", "3"],
    ],
  ],
] as [string, string, [number, ...string[]][]][])("%s", async (_, text, rows) => {
  expect(await rowsOf(text)).toEqual(rows.map(([number, ...cells]) => ({ number, cells })));
});

test.each([
  ["", "The list is empty."],
  [" \n,\n", "The list is empty."],
  ["a,b\n", "The list has a head and no rows."],
  [`a\n${"1\n".repeat(20_002)}`, "The list has more than 20,000 rows. Split it."],
])("%j is refused", async (text, reason) => {
  expect(await readList(text)).toEqual({ ok: false, reason });
});

test("a quotation mark that is not closed is said at its row, and the rows before it are there", async () => {
  expect(await rowsOf('a,b\n1,2\n"3,4\n5,6\n')).toEqual([
    { number: 2, cells: ["1", "2"] },
    { number: 3, cells: [], broken: expect.stringContaining("is not closed") },
  ]);
  expect(await rowsOf('a,b\n"1"x,2\n3,4')).toContainEqual({ number: 2, cells: [], broken: expect.any(String) });
});

test("a row without an end stops the reading, soon and not only at the end of the list", async () => {
  const before = performance.now();
  const rows = await rowsOf(`a,b\n1,2\n"${"x".repeat(9 * 1024 * 1024)}`);
  expect(rows).toEqual([
    { number: 2, cells: ["1", "2"] },
    { number: 3, cells: [], broken: expect.stringContaining("Nothing after it was read") },
  ]);
  expect(performance.now() - before).toBeLessThan(2000);
});

test("no part of a large list is lost or torn where it is read in parts", async () => {
  const name = "Małgorzata 서연 Łódź 🦦";
  const rows = await rowsOf(
    `name,n\n${Array.from({ length: 15_000 }, (_, n) => `"${name}, the ${n}",${n}`).join("\n")}`,
  );
  expect(rows).toHaveLength(15_000);
  expect(rows.every(({ number, cells }, n) => number === n + 2 && cells[0] === `${name}, the ${n}`)).toBe(true);
});
