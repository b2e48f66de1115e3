import Papa from "papaparse";
import { type Clock, readClock } from "@/lib/matching/clocks";
import { readInstant } from "@/lib/matching/instants";
import { readIp, subscriberOf } from "@/lib/matching/ip-addresses";

type Row = { line: number; cells: string[] };

/** A log as a table. Without a head its columns have no names. */
export type Log = { heads: string[] | null; rows: Row[] };

/** Which column holds what, counted from 0; null where none does. */
type LogColumns = { time: number | null; address: number | null; clock: number | null };

/** One line of a log that could be read. The clock is of the device, not of whoever wrote the log. */
type LogLine = { line: number; at: Date; address: string | null; clock: Clock | null };
type LogProblem = { line: number; words: string };

/** Reads comma-, semicolon- or tab-separated text; lines keep their numbers, empty ones are left out. Throws on nothing. */
export function readTable(text: string): Log {
  const { data } = Papa.parse<string[]>(text.replace(/^\uFEFF/, ""));
  const rows = data
    .map((cells, at) => ({ line: at + 1, cells: cells.map((cell) => cell.trim()) }))
    .filter(({ cells }) => cells.some(Boolean));
  const [first] = rows;
  const isHead = first && !first.cells.some((cell) => readTime(cell) || readIp(cell) !== null);
  return isHead ? { heads: first.cells, rows: rows.slice(1) } : { heads: null, rows };
}

/** What the columns hold, by what stands in most of their first rows; a head has to call the clock so, since any number could be one. */
export function guessLog({ heads, rows }: Log): LogColumns {
  const some = rows.slice(0, 20);
  const width = Math.max(0, ...some.map(({ cells }) => cells.length));
  const column = (fits: (cell: string, at: number) => boolean) =>
    Array.from({ length: width }, (_, at) => at).find(
      (at) => some.filter(({ cells }) => fits(cells[at] ?? "", at)).length * 2 > some.length,
    );
  const time = column((cell) => readTime(cell) !== null) ?? null;
  const address = column((cell) => readIp(cell) !== null) ?? null;
  const named = heads?.findIndex((head, at) => at !== time && /offset|zone|\btz\b|utc/i.test(head)) ?? -1;
  const clock = heads ? named : (column((cell, at) => at !== time && readClock(cell) !== null) ?? -1);
  return { time, address, clock: clock < 0 ? null : clock };
}

/** A time without an offset is in UTC. */
const readTime = (text: string) => readInstant(text, "Z");

/** The lines of a log that can be read, and why others cannot. */
export function readLines({ rows }: Log, columns: LogColumns, now: Date) {
  const lines: LogLine[] = [];
  const problems: LogProblem[] = [];
  for (const { line, cells } of rows) {
    const read = readLine(cells, columns, now);
    if (typeof read === "string") problems.push({ line, words: read });
    else lines.push({ line, ...read });
  }
  return { lines, problems };
}

function readLine(cells: string[], columns: LogColumns, now: Date) {
  const cell = (at: number | null) => (at === null ? "" : (cells[at] ?? ""));
  const at = readTime(cell(columns.time));
  if (!at) return "Its time is not written as 2026-03-02T09:15Z.";
  if (at > now) return "Its time is in the future.";
  const address = cell(columns.address) || null;
  if (address !== null && readIp(address) === null) return "Its address is no internet address.";
  const clock = cell(columns.clock);
  const read = readClock(clock);
  if (clock && !read) return "Its clock is no offset, such as +01:00 or 60, and no time zone.";
  return { at, address, clock: read };
}

/** Longer pauses begin another session. */
const pause = 30 * 60_000;

/** Lines as sessions, oldest first: what follows within half an hour from the same line and with the same clock is one with what was before. */
export function sessionsOf(lines: readonly LogLine[]): LogLine[] {
  const last = new Map<string, Date>();
  return lines
    .toSorted((one, other) => +one.at - +other.at)
    .filter(({ at, address, clock }) => {
      const ip = address === null ? null : readIp(address);
      const key = JSON.stringify([ip === null ? null : subscriberOf(ip), clock]);
      const before = last.get(key);
      last.set(key, at);
      return !before || +at - +before > pause;
    });
}
