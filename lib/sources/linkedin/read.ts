import Papa from "papaparse";
import type { PartReading, Problem } from "../reading";
import { readPart, type Statement } from "../statement";
import { type Row, type Table, tables } from "./tables";

type TextFile = { name: string; text: string };

/** Longest file, in characters, and most rows of one that are read. */
const most = { text: 2 * 1024 * 1024, rows: 100 };

/** Why a table that is named as one of the export is not read. */
export const otherColumns = "The columns of this file are none that LinkedIn's export has.";

/** Whether a file of an archive is one that is read, by the name LinkedIn gives it; its folder does not matter. */
export const isExportFile = (path: string) =>
  /(^|\/)(profile|positions|education|email addresses|phone ?numbers)\.csv$/i.test(path);

/** Whether a text has the heads of one of the export's tables. */
export const isExportText = (text: string) => found(text.slice(0, 4000)) !== null;

/**
 * Reads the CSV files of the export that LinkedIn gives people of themselves: name, place, e-mails, phones, jobs, studies.
 * A claim's path is its file and row, counted as spreadsheets do: "Positions.csv, row 3". A file of another kind, and what of
 * a file cannot be read, is named. Never throws.
 */
export function readLinkedIn(files: readonly TextFile[]): PartReading {
  const read = files.map(readFile);
  return readPart(
    read.flatMap(({ statements }) => statements),
    read.flatMap(({ unread }) => unread),
  );
}

/**
 * A row of a table as it stands in a file, with its neighbours, by the number that claims have; null where it is not there.
 * Only of the columns that are read: a birth date is nothing to look at.
 */
export function exportRow(text: string, file: string, number: number) {
  const list = found(text);
  const index = number - (list?.at ?? 0) - 2;
  const cells = list?.rows[index];
  if (!list || list.table.file !== file || !cells) return null;
  const { head, rows, table } = list;
  const read = (row: string[]) => row.filter((_, column) => table.reads.includes(head[column] ?? ""));
  const told = (from: number, to: number) =>
    rows
      .slice(Math.max(0, from), to)
      .map(read)
      .filter((row) => row.some((cell) => cell.trim()));
  return { head: read(head), cells: read(cells), before: told(index - 2, index), after: told(index + 1, index + 3) };
}

/** What one of the export's tables says in the person's own words, cell by cell; null for any other text. */
export function exportWords(text: string): string[] | null {
  const list = found(text);
  if (!list) return null;
  const { table, head, rows } = list;
  return rows.slice(0, most.rows).flatMap((row) => row.filter((_, column) => table.says.includes(head[column] ?? "")));
}

function readFile({ name, text }: TextFile): { statements: Statement[]; unread: Problem[] } {
  const nothing = (reason: string) => ({ statements: [], unread: [{ path: name, reason }] });
  if (text.length > most.text) return nothing("This file is too long: an export has at most 2 MB of it.");
  const list = found(text);
  if (!list) return nothing(otherColumns);
  const { table, head, at, rows, open } = list;
  const columns = new Map(head.map((title, column) => [title, column]));
  const pathOf = (index: number) => `${table.file}, row ${at + index + 2}`;
  const statements = rows.slice(0, Math.min(most.rows, open)).flatMap((cells, index) => {
    const row: Row = (title) => cells[columns.get(title) ?? -1]?.trim() || null;
    return table.statements(row, pathOf(index));
  });
  const unread = rows.length > most.rows ? [{ path: name, reason: `Only its first ${most.rows} rows were read.` }] : [];
  return { statements, unread: open < most.rows ? [...unread, { path: pathOf(open), reason: neverClosed }] : unread };
}

const neverClosed = "A quotation mark is not closed here, so this row and what follows it were not read.";

/** `open` is the index of the row in which a quotation mark is not closed; no row has it where all are. */
type Found = { table: Table; head: string[]; at: number; rows: string[][]; open: number };

/** What parts the cells: a spreadsheet that was set up elsewhere saves the file with another sign than LinkedIn. */
const delimiters = [",", ";", "\t"];

/** The table a text holds: below a note of a few lines, as LinkedIn puts above some. */
function found(text: string): Found | null {
  for (const delimiter of delimiters) {
    const table = tableIn(text, delimiter);
    if (table) return table;
  }
  return null;
}

function tableIn(text: string, delimiter: string): Found | null {
  const { data, errors } = Papa.parse<string[]>(text.replace(/^\uFEFF/, ""), { delimiter, preview: most.rows + 12 });
  for (let at = 0; at < Math.min(10, data.length); at++) {
    const head = (data[at] ?? []).map((cell) => cell.trim());
    const table = tables.find(({ heads }) => heads.every((title) => head.includes(title)));
    if (!table) continue;
    const open = errors.find(({ code }) => code === "MissingQuotes")?.row ?? Number.POSITIVE_INFINITY;
    return { table, head, at, rows: data.slice(at + 1), open: open - at - 1 };
  }
  return null;
}
