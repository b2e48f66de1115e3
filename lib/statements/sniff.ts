import Papa from "papaparse";
import { guessColumns, type Mapping } from "./columns";
import { type DayOrder, readDay } from "./dates";
import { isOut, type Table } from "./formats/csv";
import { isCurrency, readAmount } from "./money";

export const formats = { csv: "CSV", ofx: "OFX", camt: "CAMT.053" } as const;

export type Format = keyof typeof formats;

export const formatIds = Object.keys(formats) as [Format, ...Format[]];

/** As much of a file as is looked at to tell what it is. */
export const headLength = 64 * 1024;

/** What kind of statement a text is, by its beginning; null for what is none. */
export function formatOf(head: string): Format | null {
  const start = head.replace(/^\uFEFF/, "").trimStart();
  if (/^OFXHEADER\s*:/i.test(start) || /<OFX>/i.test(start.slice(0, 2000))) return "ofx";
  if (start.startsWith("<")) return /camt\.053|<(?:\w+:)?BkToCstmrStmt[\s>]/.test(start.slice(0, 4000)) ? "camt" : null;
  if (/^(PK|%PDF|!Type:|:20:|\{1:)/i.test(start)) return null;
  return /[,;\t|]/.test(start) ? "csv" : null;
}

/** A table as far as its beginning tells, with the first rows to look at. */
export type Sniffed = Table & { heads: string[]; examples: string[][] };

/** Finds the head of a table, what its columns hold, and how days, signs and the currency are written in it. */
export function sniffTable(head: string): Sniffed {
  const text = head.replace(/^\uFEFF/, "").replace(/\r\n?/g, "\n");
  const tries = [",", ";", "\t", "|"].map((delimiter) => headIn(rowsOf(text, delimiter), delimiter));
  const best = tries.reduce((one, other) => (other.known > one.known ? other : one));
  const examples = best.rows.slice(best.head).filter((cells) => cells.some((cell) => cell.trim()));
  const column = (id: string) => {
    const at = best.mapping.indexOf(id as Mapping[number]);
    return at < 0 ? [] : examples.map((cells) => (cells[at] ?? "").trim()).filter(Boolean);
  };
  // A column called "type" often holds something else.
  const says = column("mark").length > 0 && column("mark").every((cell) => isOut(cell) !== null);
  return {
    ...{ delimiter: best.delimiter, head: best.head },
    mapping: best.mapping.map((held) => (held === "mark" && !says ? null : held)),
    dates: orderIn(column("date")),
    out: signIn(column("amount")),
    currency: currencyIn([...(best.rows[best.head - 1] ?? []), ...column("currency").slice(0, 1)]),
    heads: (best.rows[best.head - 1] ?? []).map((cell) => cell.trim()),
    examples: examples.slice(0, 5),
  };
}

/** Rows that are looked at for the head, and for how the rest is written. */
const looked = 200;

const rowsOf = (text: string, delimiter: string) =>
  (
    new Papa.Parser({ delimiter, preview: looked }).parse(text, 0, text.length >= headLength) as Papa.ParseResult<
      string[]
    >
  ).data;

/** The row whose cells are best known as heads, among the first thirty; else the first that is not empty. */
function headIn(rows: string[][], delimiter: string) {
  const guesses = rows.slice(0, 30).map((cells) => guessColumns(cells));
  const counts = guesses.map((guess) => guess.filter(Boolean).length);
  const known = Math.max(0, ...counts);
  const at =
    known > 1
      ? counts.indexOf(known)
      : Math.max(
          0,
          rows.findIndex((cells) => cells.some((cell) => cell.trim())),
        );
  return {
    delimiter,
    rows,
    head: at + 1,
    mapping: guesses[at] ?? [],
    known: known > 1 ? known : Math.min(1, (rows[at]?.length ?? 0) - 1),
  };
}

/** Which of day and month comes first, where some of the dates exist in one order alone; null where none tells. */
function orderIn(dates: string[]): DayOrder | null {
  const exist = (order: DayOrder) => dates.filter((date) => readDay(date, order) !== null).length;
  const more = exist("day-first") - exist("month-first");
  return more === 0 ? null : more > 0 ? "day-first" : "month-first";
}

/** How money out is written: statements hold more payments than anything else. Null where both are as frequent. */
function signIn(amounts: string[]): Table["out"] {
  const read = amounts.map((cell) => readAmount(cell, "USD") ?? readAmount(cell, "KWD") ?? 0);
  const [negative, positive] = [read.filter((amount) => amount < 0).length, read.filter((amount) => amount > 0).length];
  return negative === positive ? null : negative > positive ? "negative" : "positive";
}

function currencyIn(cells: string[]) {
  const codes = cells.flatMap((cell) => cell.match(/\b[A-Z]{3}\b/g) ?? []);
  return codes.find(isCurrency) ?? "";
}
