import { expect, test } from "vitest";
import { compareSpans, isBefore, isoMonth, monthsBetween, monthWords, readMonth } from "./dates";

test.each([
  ["2021", { year: 2021 }],
  ["2021-03", { year: 2021, month: 3 }],
  ["2021-03-15", { year: 2021, month: 3 }],
  ["2024-02-29", { year: 2024, month: 2 }],
  ["2021-03-15T10:00:00.000Z", { year: 2021, month: 3 }],
  ["2021-03-15T10:00:00+02:00", { year: 2021, month: 3 }],
  ["2021-03-15 10:00:00", { year: 2021, month: 3 }],
  ["２０２１年３月", { year: 2021, month: 3 }],
  ["03/2021", { year: 2021, month: 3 }],
  ["March 2021", { year: 2021, month: 3 }],
  ["Sept. 2021", { year: 2021, month: 9 }],
  ["2021/03", { year: 2021, month: 3 }],
  ["03.2021", { year: 2021, month: 3 }],
  ["15/03/2021", { year: 2021, month: 3 }],
  ["03/15/2021", { year: 2021, month: 3 }],
  ["04/05/2021", { year: 2021 }],
  ["04.05.2021", { year: 2021, month: 5 }],
  ["15 March 2021", { year: 2021, month: 3 }],
  ["March 15th, 2021", { year: 2021, month: 3 }],
  ["15-Mar-2021", { year: 2021, month: 3 }],
  ["Mar-2021", { year: 2021, month: 3 }],
  ["Mar-21", null],
  ["Mar '21", { year: 2021, month: 3 }],
  ["Mar ’98", { year: 1998, month: 3 }],
  ["2021. 3.", { year: 2021, month: 3 }],
  ["2021. 3. 15.", { year: 2021, month: 3 }],
  ["2021. 13.", null],
  ["令和元年5月", { year: 2019, month: 5 }],
  ["平成30年4月1日", { year: 2018, month: 4 }],
  ["昭和63年", { year: 1988 }],
  ["spring 2021", { year: 2021 }],
  ["Q3 2021", { year: 2021 }],
  ["mid-2021", { year: 2021 }],
  ["Q5 2021", null],
  ["Springfield 2021", null],
  ["März 2021", { year: 2021, month: 3 }],
  ["1er août 2021", null],
  ["août 2021", { year: 2021, month: 8 }],
  ["3 de mayo de 2021", { year: 2021, month: 5 }],
  ["2021年3月", { year: 2021, month: 3 }],
  ["2021년 3월 15일", { year: 2021, month: 3 }],
  ["31 February 2021", null],
  ["Smarch 2021", null],
  ["2021-13", null],
  ["2021-02-30", null],
  ["2021-03-15 2022", null],
  ["2023-02-29", null],
  ["2021-00", null],
  ["0021", null],
  ["soon", null],
  ["", null],
])("%s is %o", (text, month) => {
  expect(readMonth(text)).toEqual(month);
});

test.each([
  ["Mar 2019", "2019-03"],
  ["12.2019", "2019-12"],
  ["2019", "2019"],
  ["Marketing 2019", null],
])("a form keeps %s as %s", (text, iso) => {
  expect(isoMonth(text)).toBe(iso);
});

test.each([
  ["2021-03", "Mar 2021"],
  ["2021-12-31", "Dec 2021"],
  ["03/2021", "Mar 2021"],
  ["2021", "2021"],
  ["soon", "soon"],
])("people write %s as %s", (text, words) => {
  expect(monthWords(text)).toBe(words);
});

test.each([
  [{ year: 2021, month: 3 }, { year: 2021, month: 3 }, 0],
  [{ year: 2021, month: 3 }, { year: 2020, month: 12 }, 3],
  [{ year: 2021 }, { year: 2021, month: 9 }, 0],
  [{ year: 2021 }, { year: 2022, month: 2 }, 2],
  [{ year: 2019 }, { year: 2021 }, 13],
])("%o and %o are %i months apart", (a, b, months) => {
  expect(monthsBetween(a, b)).toBe(months);
  expect(monthsBetween(b, a)).toBe(months);
});

test("a bare year is before a month only when all of it is", () => {
  expect(isBefore({ year: 2020 }, { year: 2021, month: 1 })).toBe(true);
  expect(isBefore({ year: 2021 }, { year: 2021, month: 12 })).toBe(false);
});

test.each([
  [["2019-03", "2021-05"], ["2019-03", "2021-05"], "same", "The dates agree."],
  [["2019-03", "2021-05"], ["2019", "2021"], "same", "The dates agree."],
  [["2019-03", null], ["2019-03", null], "same", "The dates agree."],
  [["2019-03", "2021-05"], ["2019-03", "2021-06"], "likely", "The end differs by 1 month."],
  [["2019-03", "2021-05"], ["2019-05", "2021-05"], "likely", "The start differs by 2 months."],
  [["2019-03", "2021-05"], ["2019-03", "2021-08"], "different", "The end differs by 3 months (May 2021 and Aug 2021)."],
  [
    ["2018-01", "2021-05"],
    ["2019-03", "2021-05"],
    "different",
    "The start differs by 14 months (Jan 2018 and Mar 2019).",
  ],
  [["2019-03", null], ["2019-03", "2021-08"], "unclear", "The end is stated only once."],
] as const)("%o and %o: %s", ([start, end], [otherStart, otherEnd], verdict, words) => {
  expect(compareSpans({ start, end }, { start: otherStart, end: otherEnd })).toMatchObject({ verdict, words });
});
