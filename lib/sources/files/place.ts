import { unpack } from "../archive/unpack";
import { docxText } from "../docx/text";
import { parseJson } from "../json-resume/json-text";
import { exportRow, isExportFile } from "../linkedin/read";
import { linesOf } from "../text/lines";
import { isArchive, textOf } from "./bytes";
import type { AskForPdf } from "./document-file";

/** A piece of a file as lines: what a claim was read from, between what stands before and after it. */
export type Place = { before: string[]; marked: string[]; after: string[] };

/**
 * The place in a file that a claim names ("Positions.csv, row 3", "page 1, line 12", "work[2].name"), with what stands around
 * it; null where the file has no such place. Never throws.
 */
export async function placeIn(
  bytes: Uint8Array<ArrayBuffer>,
  path: string,
  askForPdf: AskForPdf,
): Promise<Place | null> {
  const said = path.replace(/, corrected$/, "");
  const row = /^(.+\.csv), row (\d+)$/.exec(said);
  if (row) return rowIn(bytes, row[1] ?? "", Number(row[2]));
  const line = /^(?:page (\d+), )?line (\d+)$/.exec(said);
  if (line) return lineIn(bytes, Number(line[1] ?? 0), Number(line[2]), askForPdf);
  return fieldIn(textOf(bytes), said);
}

async function rowIn(bytes: Uint8Array<ArrayBuffer>, file: string, number: number): Promise<Place | null> {
  const unpacked = isArchive(bytes) ? unpack(bytes, isExportFile) : null;
  const texts = unpacked?.ok ? unpacked.files.map(({ bytes }) => textOf(bytes)) : [textOf(bytes)];
  const found = texts.map((text) => exportRow(text, file, number)).find((row) => row !== null);
  if (!found) return null;
  const { head, cells, before, after } = found;
  const marked = cells.flatMap((cell, at) => (cell.trim() ? [`${head[at] ?? ""}: ${cell}`] : []));
  const plain = (rows: string[][]) => rows.map((row) => row.join(", "));
  return { before: plain(before), marked, after: plain(after) };
}

async function lineIn(bytes: Uint8Array<ArrayBuffer>, page: number, number: number, askForPdf: AskForPdf) {
  const text =
    page > 0 ? await pageOf(bytes, page, askForPdf) : isArchive(bytes) ? await wordsOf(bytes) : textOf(bytes);
  const lines = linesOf(text);
  const at = lines.findIndex(({ path }) => path === `line ${number}`);
  const marked = lines[at]?.text;
  if (!marked) return null;
  const texts = lines.map(({ text }) => text);
  return {
    before: texts.slice(Math.max(0, at - around), at),
    marked: [marked],
    after: texts.slice(at + 1, at + 1 + around),
  };
}

/** A field of JSON, within the object it belongs to. */
function fieldIn(text: string, path: string): Place | null {
  const json = parseJson(text);
  const keys = path.split(/\.|\[(\d+)\]/).filter(Boolean);
  const last = keys.at(-1);
  if (!json.ok || !last) return null;
  let within: unknown = json.value;
  for (const key of keys.slice(0, -1)) within = own(within, key);
  if (own(within, last) === undefined) return null;
  const written = (value: unknown) => JSON.stringify(value, null, 2).split("\n").slice(0, 40);
  const fields = Object.entries(within as object).filter(([, value]) => typeof value !== "object" || value === null);
  const at = fields.findIndex(([key]) => key === last);
  if (at < 0) return { before: [], marked: written({ [last]: own(within, last) }), after: [] };
  const line = ([key, value]: [string, unknown]) => `${key}: ${JSON.stringify(value)}`.slice(0, 300);
  const all = fields.map(line);
  // One of a list, as a job is, is stated as a whole and named by one of its fields.
  if (/\]\.\w+$/.test(path)) return { before: [], marked: all.slice(0, 2 * fieldsAround), after: [] };
  return {
    before: all.slice(Math.max(0, at - fieldsAround), at),
    marked: all.slice(at, at + 1),
    after: all.slice(at + 1, at + 1 + fieldsAround),
  };
}

/** Lines of a text, and fields of an object, shown on each side. */
const around = 4;
const fieldsAround = 8;

const own = (value: unknown, key: string): unknown =>
  typeof value === "object" && value !== null && Object.hasOwn(value, key)
    ? (value as Record<string, unknown>)[key]
    : undefined;

async function pageOf(bytes: Uint8Array<ArrayBuffer>, page: number, askForPdf: AskForPdf) {
  const read = await askForPdf(bytes);
  return read.ok ? (read.pages[page - 1] ?? "") : "";
}

async function wordsOf(bytes: Uint8Array<ArrayBuffer>) {
  const read = await docxText(bytes);
  return read.ok ? read.text : "";
}
