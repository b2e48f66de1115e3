/** Whether dates like 03/04/2026 begin with their day or with their month. */
export const dayOrders = ["day-first", "month-first"] as const;

export type DayOrder = (typeof dayOrders)[number];

const oneDay = 86_400_000;
const months = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");

/**
 * The day in a cell as days since 1970-01-01, whatever follows it. "either" where day and month cannot be told apart and no order is
 * given; null where there is no such day.
 */
export function readDay(text: string, order: DayOrder | null): number | "either" | null {
  const year =
    /^\s*(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?!\d)/.exec(text) ?? /^\s*(\d{4})()(\d{2})(\d{2})(?!\d)/.exec(text);
  if (year) return dayFrom(year[1], year[3], year[4]);
  const numbers = /^\s*(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d{2})(?!\d)/.exec(text);
  if (numbers) return byOrder(numbers, order);
  const named = /^\s*(\d{1,2})[ -]?([A-Za-z]{3})[a-z]*\.?,?[ -](\d{4}|\d{2})(?!\d)/.exec(text);
  if (named) return dayFrom(named[3], monthNumber(named[2]), named[1]);
  const american = /^\s*([A-Za-z]{3})[a-z]*\.? (\d{1,2}),? (\d{4})(?!\d)/.exec(text);
  return american ? dayFrom(american[3], monthNumber(american[1]), american[2]) : null;
}

function byOrder([, first = "", mark, second = "", year]: string[], order: DayOrder | null) {
  // Points are written where the day comes first.
  const holds = mark === "." ? "day-first" : (order ?? told(Number(first), Number(second)));
  if (!holds) return "either";
  return holds === "day-first" ? dayFrom(year, second, first) : dayFrom(year, first, second);
}

function told(first: number, second: number): DayOrder | null {
  if (first > 12 || first === second) return "day-first";
  return second > 12 ? "month-first" : null;
}

const monthNumber = (name = "") => String(months.indexOf(name.toLowerCase()) + 1);

function dayFrom(year = "", month = "", day = "") {
  const [y, m, d] = [Number(year.length === 2 ? `20${year}` : year), Number(month), Number(day)];
  const at = new Date(Date.UTC(y, m - 1, d));
  const exists = at.getUTCMonth() === m - 1 && at.getUTCDate() === d && y >= 1990 && y <= 2100;
  return exists ? at.getTime() / oneDay : null;
}

/** The minute of the day in a cell, from 0 to 1439; null where there is none, and for midnight and noon, which banks write when they do not know. */
export function readMinute(text: string): number | null {
  const [, hour, minute, half] = /(?:^|[T ])(\d{1,2}):(\d{2})(?::\d{2}[\d.]*)?\s*([ap]m)?/i.exec(text) ?? [];
  if (!hour || Number(minute) > 59 || Number(hour) > 23) return null;
  const shift = half?.toLowerCase() === "pm" && Number(hour) < 12 ? 12 : half && Number(hour) === 12 ? -12 : 0;
  return knownMinute((Number(hour) + shift) * 60 + Number(minute));
}

/** A minute of the day, or null for the two that say nothing. */
export const knownMinute = (minute: number) => (minute === 0 || minute === 720 ? null : minute);

/** "2026-03-31" for a day since 1970-01-01. */
export const dayText = (day: number) => new Date(day * oneDay).toISOString().slice(0, 10);

/** The day since 1970-01-01 in which a UTC midnight lies. */
export const dayNumber = (at: Date) => Math.floor(at.getTime() / oneDay);
