import Papa from "papaparse";

/** A row as it stands in a list; `number` counts as spreadsheets do, from 1 and with the head. */
export type RawRow = { number: number; cells: string[] /** Why its cells cannot be told apart. */; broken?: string };

export type List = { heads: string[]; rows: RawRow[]; delimiter: string };

export type ListReading = { ok: true; list: List } | { ok: false; reason: string };

/** Most rows of one list. */
const mostRows = 20_000;
/** Longest row, in characters; a longer one has lost its end. */
const longestRow = 1024 * 1024;
/** Characters that are read before the page may do something else. */
const atOnce = 256 * 1024;

const unclosed = "A quotation mark in this row is not closed, so its cells cannot be told apart.";

/**
 * Reads a list of comma-, semicolon- or tab-separated values a part at a time, so that the page stays alive. Empty rows are left
 * out; what comes after a row without an end is not read, and that row says so.
 */
export function readList(text: string): Promise<ListReading> {
  const found: RawRow[] = [];
  let [delimiter, seen, fed] = ["", 0, 0];
  return new Promise((resolve) => {
    const config: Papa.ParseLocalConfig<string[], Papa.LocalFile> = {
      chunkSize: atOnce,
      chunk({ data, errors, meta }, parser) {
        const broken = new Set(errors.filter(({ type }) => type === "Quotes").map(({ row }) => row));
        for (const [at, cells] of data.entries()) {
          const number = ++seen;
          if (broken.has(at)) found.push({ number, cells: [], broken: unclosed });
          else if (cells.some((cell) => cell.trim())) found.push({ number, cells });
        }
        delimiter = meta.delimiter;
        fed += atOnce;
        const endless = Math.min(fed, text.length) - meta.cursor > longestRow;
        if (endless) found.push({ number: seen + 1, cells: [], broken: `${unclosed} Nothing after it was read.` });
        if (endless || found.length > mostRows + 1) return parser.abort();
        parser.pause();
        setTimeout(() => parser.resume());
      },
      complete: () => resolve(asList(found, delimiter)),
    };
    // An empty last line keeps the separator of two columns from being told.
    const rows = text.replace(/^\uFEFF/, "").replace(/[\r\n]+$/, "");
    // The types know parts of files only; of a file they would be cut in the middle of letters.
    Papa.parse(rows as never, config);
  });
}

function asList([head, ...rows]: RawRow[], delimiter: string): ListReading {
  if (!head) return { ok: false, reason: "The list is empty." };
  if (head.broken) return { ok: false, reason: head.broken };
  if (rows.length === 0) return { ok: false, reason: "The list has a head and no rows." };
  if (rows.length > mostRows)
    return { ok: false, reason: `The list has more than ${mostRows.toLocaleString("en")} rows. Split it.` };
  const heads = head.cells.map((cell) => cell.trim());
  return { ok: true, list: { heads, rows, delimiter } };
}
