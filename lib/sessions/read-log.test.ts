import { expect, test } from "vitest";
import { guessLog, readLines, readTable, sessionsOf } from "./read-log";

const now = new Date("2026-11-20T18:00:00Z");

const portal = `When,User,IP,Browser offset
2026-11-17T09:00Z,dana,203.0.113.7,0

2026-11-17 09:20,dana,203.0.113.7,0
yesterday,dana,203.0.113.7,0
2026-11-17T12:00Z,dana,203.0.113.999,0
2026-11-18T09:00Z,dana,2001:db8::1,soon
2026-11-30T09:00Z,dana,203.0.113.7,0
2026-11-18T09:00Z,dana,,+01:00`;

test("lines that cannot be read are told by their number, and the rest is read", () => {
  const log = readTable(portal);
  const columns = guessLog(log);
  expect(columns).toEqual({ time: 0, address: 2, clock: 3 });
  const { lines, problems } = readLines(log, columns, now);
  expect(lines.map(({ line }) => line)).toEqual([2, 4, 9]);
  expect(lines[1]).toMatchObject({ at: new Date("2026-11-17T09:20Z") });
  expect(lines[2]).toMatchObject({ address: null, clock: { minutes: 60 } });
  expect(problems).toEqual([
    { line: 5, words: "Its time is not written as 2026-03-02T09:15Z." },
    { line: 6, words: "Its address is no internet address." },
    { line: 7, words: "Its clock is no offset, such as +01:00 or 60, and no time zone." },
    { line: 8, words: "Its time is in the future." },
  ]);
});

test.each([
  ["2026-11-18T09:15Z, 203.0.113.7, +01:00", { time: 0, address: 1, clock: 2 }],
  ["203.0.113.7;2026-11-18 09:15", { time: 1, address: 0, clock: null }],
  ["Time (UTC)\tDuration\tClient\n2026-11-18 09:15\t12\t203.0.113.7", { time: 0, address: 2, clock: null }],
  ["Joined,Time zone\n2026-11-18 09:15,Europe/London", { time: 0, address: null, clock: 1 }],
  ["a,b\nc,d", { time: null, address: null, clock: null }],
  ["", { time: null, address: null, clock: null }],
])("guesses the columns of %j", (text, columns) => expect(guessLog(readTable(text))).toEqual(columns));

test("what follows within half an hour from the same line with the same clock is one session", () => {
  const line = (at: string, address = "203.0.113.7", minutes = 0) => ({
    ...{ line: 1, at: new Date(`2026-11-18T${at}Z`), address, clock: { minutes } },
  });
  const seen = [
    line("10:00"),
    line("09:00"),
    line("09:30"),
    line("09:45", "203.0.113.8"),
    line("10:31"),
    line("09:10", "203.0.113.7", 60),
  ];
  expect(sessionsOf(seen).map(({ at }) => at.toISOString().slice(11, 16))).toEqual([
    "09:00",
    "09:10",
    "09:45",
    "10:31",
  ]);
});
