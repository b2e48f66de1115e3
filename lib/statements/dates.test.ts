import { expect, test } from "vitest";
import { dayText, readDay, readMinute } from "./dates";

const read = (text: string, order: Parameters<typeof readDay>[1] = null) => {
  const day = readDay(text, order);
  return typeof day === "number" ? dayText(day) : day;
};

test.each([
  ["2026-03-04", "2026-03-04"],
  ["2026-03-04T14:05:00Z", "2026-03-04"],
  ["2026/3/4", "2026-03-04"],
  ["20260304", "2026-03-04"],
  ["04.03.2026", "2026-03-04"],
  ["4.3.26", "2026-03-04"],
  ["31/03/2026 14:05", "2026-03-31"],
  ["03/31/2026", "2026-03-31"],
  ["03/03/2026", "2026-03-03"],
  ["04/03/2026", "either"],
  ["4 Mar 2026", "2026-03-04"],
  ["04-MAR-26", "2026-03-04"],
  ["March 4, 2026", "2026-03-04"],
  ["31.02.2026", null],
  ["2026-13-01", null],
  ["0026-01-01", null],
  ["Total", null],
  ["", null],
])("%s is %s", (text, day) => expect(read(text)).toBe(day));

test.each([
  ["04/03/2026", "day-first", "2026-03-04"],
  ["04/03/2026", "month-first", "2026-04-03"],
  ["31/03/2026", "month-first", null],
  ["04.03.2026", "month-first", "2026-03-04"],
] as const)("%s, %s, is %s", (text, order, day) => expect(read(text, order)).toBe(day));

test.each([
  ["14:05", 845],
  ["2026-03-04T14:05:00Z", 845],
  ["04.03.2026 07:30:15", 450],
  ["2:05 PM", 845],
  ["12:30 am", 30],
  ["00:00", null],
  ["12:00:00", null],
  ["25:00", null],
  ["2026-03-04", null],
])("the minute of %s is %s", (text, minute) => expect(readMinute(text)).toBe(minute));
