import { expect, test } from "vitest";
import { goesOn, spanIn } from "./span-in";

test.each([
  ["Acme, 2019 - present", "2019", null],
  ["Acme, Mar 2019 to date", "2019-03", null],
  ["Acme, Jan 2019 – till date", "2019-01", null],
  ["Acme, 01/2019 – bis heute", "2019-01", null],
  ["Acme, 2019 to the present", "2019", null],
  ["Acme, 2019 – hasta la fecha", "2019", null],
  ["Acme, 2019 – jusqu’à aujourd’hui", "2019", null],
  ["Acme, since 2019", "2019", null],
  ["Acme, 2019–2021", "2019", "2021"],
  ["Acme, May 2021 to Mar 2019", "2021-05", "2019-03"],
])("%s is from %s to %s", (text, start, end) => {
  expect(spanIn(text)).toEqual({ start, end, rest: "Acme" });
});

test.each([
  "Acme, 2019",
  "Acme, 2019 – date of birth",
  "Acme, 2019–21",
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
