import { expect, test } from "vitest";
import { goesOn, isDuration, spanIn } from "./span-in";

test.each([
  ["Acme, 2019 - present", "2019", null],
  ["Acme, Mar 2019 to date", "2019-03", null],
  ["Acme, Jan 2019 – till date", "2019-01", null],
  ["Acme, 01/2019 – bis heute", "2019-01", null],
  ["Acme, 2019 to the present", "2019", null],
  ["Acme, 2019 – hasta la fecha", "2019", null],
  ["Acme, 2019 – jusqu’à aujourd’hui", "2019", null],
  ["Acme, since 2019", "2019", null],
  ["Acme, Jan – Mar 2019", "2019-01", "2019-03"],
  ["Acme, Jan. to Mar. 2019", "2019-01", "2019-03"],
  ["Acme, Sep '19 – Mar ’21", "2019-09", "2021-03"],
  ["Acme, Q3 2019 – Spring 2021", "2019", "2021"],
  ["Acme, 2019-06 / 2021-03", "2019-06", "2021-03"],
  ["Acme, 2019. 6. ~ 2021. 3.", "2019-06", "2021-03"],
  ["Acme, 2019年6月〜現在", "2019-06", null],
  ["Acme, 平成30年4月〜令和3年3月", "2018-04", "2021-03"],
  ["Acme, с марта 2019", "2019-03", null],
  ["Acme, Mart 2019 - Halen", "2019-03", null],
  ["Acme, april 2019 – pågående", "2019-04", null],
  ["Acme, dal 2019 ad oggi", "2019", null],
  ["Acme, 2019–2021", "2019", "2021"],
  ["Acme, 2019–21", "2019", "2021"],
  ["Acme, 2009–10", "2009", "2010"],
  ["Acme, 2009-13", "2009", "2013"],
  ["Acme, ’19–’21", "2019", "2021"],
  ["Acme, '98–02/2001", "1998", "2001-02"],
  ["Acme, '19-21", "2019", "2021"],
  ["Acme, Summer 2019 – Fall 2021", "2019", "2021"],
  ["Acme, May 2021 to Mar 2019", "2021-05", "2019-03"],
])("%s is from %s to %s", (text, start, end) => {
  expect(spanIn(text)).toEqual({ start, end, rest: "Acme" });
});

test.each([
  "Acme, 2019",
  "Acme, 2019 – date of birth",
  "Acme, 2019–18",
  "Acme, 2009-10",
  "Acme, Nov – Feb 2019",
  "Acme, Smarch 2019 – 13.2021",
  "2018–2019, 2020–2021",
])("%s is no one stretch of time", (text) => expect(spanIn(text)).toBeNull());

test.each([
  ["Present", true],
  ["bis heute", true],
  ["to date", true],
  ["date", false],
  ["2021", false],
  ["", false],
])("%s goes on: %s", (text, on) => expect(goesOn(text)).toBe(on));

test.each([
  ["6 yrs 2 mos", true],
  ["Full-time · 6 yrs", true],
  ["Jornada completa · 6 años 2 meses", true],
  ["Banco Levante · 6 años", false],
  ["Full-time", false],
])("%s says how long it was and nothing more: %s", (text, long) => expect(isDuration(text)).toBe(long));
