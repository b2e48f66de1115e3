import Papa from "papaparse";
import type { ColumnId, Mapping } from "../columns";
import { type DayOrder, readDay, readMinute } from "../dates";
import { type Line, longestPayee, type Problem, type Reader, Unreadable } from "../line";
import { isCurrency, readAmount } from "../money";

/** How a table is to be read: what nobody can see from one row alone. */
export type Table = {
  delimiter: string;
  /** The row with the names of the columns, from 1; what stands above it is about the account. */
  head: number;
  mapping: Mapping;
  dates: DayOrder | null;
  /** How money out is written, where one column holds both ways and none says which. */
  out: "negative" | "positive" | null;
  /** Of amounts that name none themselves. */
  currency: string;
};

/** Longest row, in characters; a longer one has a quotation mark that nobody closed. */
const longestRow = 64 * 1024;
/** Each is looked for anew from its next line on; so many are no slips. */
const mostUnclosed = 20;
const unclosed = "A quotation mark in this row is not closed, so its cells cannot be told apart.";

/** Reads a table of bookings, with whichever columns and signs a bank has. Rows above the head are left out, and empty ones. */
export function csvReader(table: Table): Reader {
  const read = rowReader(table);
  const at = table.mapping.flatMap((held, place) => (held ? [[held, place] as const] : []));
  let [rest, number, given] = ["", 0, 0];

  function rows(text: string, last: boolean): Line[] {
    const lines: Line[] = [];
    for (rest = oneEnding(rest + text, last); rest; ) {
      const { data, errors, meta } = parse(rest, table.delimiter, last);
      const broken = errors.filter(({ type }) => type === "Quotes").map(({ row }) => row);
      // With an open quotation mark everything after it is one cell: that row is given up, and the next line begins anew.
      const open = last ? broken.includes(data.length - 1) : data.length === 0 && rest.length > longestRow;
      const whole = open ? data.slice(0, -1) : data;
      for (const [place, cells] of whole.entries()) {
        number++;
        if (number <= table.head || cells.every((cell) => !cell.trim())) continue;
        lines.push(broken.includes(place) ? { number, words: unclosed } : bookingOf(cells));
      }
      if (!open) {
        rest = last ? "" : rest.slice(meta.cursor);
        break;
      }
      if (++given > mostUnclosed)
        throw new Unreadable("Quotation marks in this table are not closed, so its cells cannot be told apart.");
      lines.push({ number: ++number, words: unclosed });
      rest = afterLine(rest.slice(last ? startOf(rest, table.delimiter, whole.length) : meta.cursor));
    }
    return lines;
  }

  function bookingOf(cells: string[]): Line {
    if (cells.length < table.mapping.length && at.some(([, place]) => place >= cells.length))
      return { number, words: "This row has fewer cells than the head." };
    const told: Partial<Record<ColumnId, string>> = {};
    for (const [held, place] of at) told[held] = cells[place] ?? "";
    return read(number, told);
  }

  return {
    push: (text) => rows(text, false),
    end() {
      const lines = rows("", true);
      if (number <= table.head) throw new Unreadable("This table has a head and no rows.");
      return lines;
    },
  };
}

/** Every line ended the same way; a return at the end waits for what may come after it. */
const oneEnding = (text: string, last: boolean) => text.replace(last ? /\r\n?/g : /\r\n?(?!$)/g, "\n");

/** The rows of a text; the last one only where nothing comes after it. */
function parse(text: string, delimiter: string, last: boolean): Papa.ParseResult<string[]> {
  return new Papa.Parser({ delimiter }).parse(text, 0, !last);
}

/** Where a row begins, counted from 0. */
function startOf(text: string, delimiter: string, row: number) {
  if (row === 0) return 0;
  return (new Papa.Parser({ delimiter, preview: row }).parse(text, 0, false) as Papa.ParseResult<string[]>).meta.cursor;
}

function afterLine(text: string) {
  const end = text.indexOf("\n");
  return end < 0 ? "" : text.slice(end + 1);
}

const outMarks = new Set("d dr debit dbit s soll out - withdrawal debet lastschrift".split(" "));
const inMarks = new Set("c cr credit crdt h haben in + deposit kredit gutschrift".split(" "));

/** Whether a word says that money went out; null where it says nothing of it. */
export function isOut(mark: string): boolean | null {
  const word = mark.trim().toLowerCase().replace(/\.$/, "");
  return outMarks.has(word) ? true : inMarks.has(word) ? false : null;
}

type Told = Partial<Record<ColumnId, string>>;

function rowReader({ mapping, dates, out, currency: usual }: Table) {
  const marked = mapping.includes("mark");

  /** Whole minor units that went out, or why they cannot be read. */
  function outOf(told: Told, currency: string): number | string {
    const cannot = `Its amount cannot be read as ${currency}.`;
    if (told.out?.trim() || told.in?.trim()) {
      const [paid, came] = [told.out, told.in].map((cell) => (cell?.trim() ? readAmount(cell, currency) : 0));
      return typeof paid !== "number" || typeof came !== "number" ? cannot : Math.abs(paid) || -Math.abs(came) || 0;
    }
    const amount = readAmount(told.amount ?? "", currency);
    if (amount === null) return cannot;
    if (marked) {
      const way = isOut(told.mark ?? "");
      return way === null
        ? "It does not say whether money went out or came in."
        : (way ? 1 : -1) * Math.abs(amount) || 0;
    }
    return (out === "positive" ? amount : -amount) || 0;
  }

  return (number: number, told: Told): Line => {
    const bad = (words: string): Problem => ({ number, words });
    const when = told.date ?? "";
    const day = readDay(when, dates);
    if (day === "either")
      throw new Unreadable("Day and month cannot be told apart in this file. Say which comes first.");
    if (day === null) return bad("Its date cannot be read.");
    const named = told.currency?.trim().toUpperCase();
    const currency = named || /\b[A-Z]{3}\b/.exec(told.amount ?? "")?.[0] || usual;
    if (!isCurrency(currency)) return bad("Its currency is not said, or is none.");
    const amount = outOf(told, currency);
    if (typeof amount === "string") return bad(amount);
    const payee = (told.payee ?? "").trim().slice(0, longestPayee);
    if (!payee) return bad("It does not say who was paid.");
    return { number, day, minute: readMinute(told.time ?? when), payee, currency, out: amount, account: "" };
  };
}
