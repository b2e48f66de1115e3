import { z } from "zod";
import { osqueryRow } from "./osquery-row";
import { type Reading, unreadable } from "./reading";
import type { InventoryRow } from "./row";

/** A line of osquery's log of results: what came or went, or all there is. */
const logged = z.object({
  name: z.string().catch(""),
  hostIdentifier: z.string().catch(""),
  action: z.string().catch(""),
  columns: z.record(z.string(), z.unknown()).optional(),
  snapshot: z.array(z.unknown()).optional(),
});

type Logged = z.infer<typeof logged>;

const parse = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

/** Reads what osquery answers: an array of rows, several one after the other, tables by name, or its log of results. */
export function readJson(text: string): Reading {
  const whole = parse(text) ?? parse(`[${text.replace(/^\]\s*^\[/gm, "],[")}]`);
  if (Array.isArray(whole)) return fromRows(whole.flat());
  if (isLogged(whole)) return fromLog([JSON.stringify(whole)]);
  const tables = z.record(z.string(), z.array(z.unknown())).safeParse(whole);
  if (tables.success) return fromRows(Object.values(tables.data).flat());
  if (text.trimStart().startsWith("[")) return unreadable("This JSON breaks off or is not well formed.");
  return fromLog(text.split(/\r?\n/));
}

function fromRows(values: unknown[]): Reading {
  // A log as one array.
  if (values.length > 0 && values.every(isLogged)) return fromLog(values.map((value) => JSON.stringify(value)));
  const rows = values.map((value, at) => osqueryRow(value, at + 1));
  return { ok: true, rows: rows.filter((row) => row !== null), unread: placesOfNull(rows) };
}

const isLogged = (value: unknown) => {
  const read = logged.safeParse(value);
  return read.success && (read.data.columns !== undefined || read.data.snapshot !== undefined);
};

/** What is there at the end of a log: a snapshot takes the place of the one before, and what was removed is gone. */
function fromLog(lines: string[]): Reading {
  const standing = new Map<string, InventoryRow[]>();
  const hosts = new Set<string>();
  const unread: number[] = [];
  for (const [at, line] of lines.entries()) {
    if (line.trim() === "") continue;
    const read = logged.safeParse(parse(line));
    const keep = read.success && keepLogged(standing, read.data, at + 1);
    if (!keep) unread.push(at + 1);
    if (read.data?.hostIdentifier) hosts.add(read.data.hostIdentifier);
  }
  if (hosts.size > 1)
    return unreadable(`This log is of ${hosts.size} machines. Keep the lines of the one that this is.`);
  return { ok: true, rows: [...standing.values()].flat(), unread };
}

function keepLogged(standing: Map<string, InventoryRow[]>, { name, action, columns, snapshot }: Logged, line: number) {
  if (snapshot) {
    const rows = snapshot.map((value) => osqueryRow(value, line));
    standing.set(
      `snapshot ${name}`,
      rows.filter((row) => row !== null),
    );
    return !rows.includes(null);
  }
  const row = columns && osqueryRow(columns, line);
  if (!row) return false;
  const key = `${name} ${JSON.stringify(columns)}`;
  if (action === "removed") standing.delete(key);
  else standing.set(key, [row]);
  return true;
}

const placesOfNull = (rows: unknown[]) => rows.flatMap((row, at) => (row === null ? [at + 1] : []));
