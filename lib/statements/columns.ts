import { fold, words } from "@/lib/matching/text";

/** What a column of a statement can hold, and the heads by which banks call it: in words, lower case, without accents. */
export const columns = [
  {
    id: "date",
    title: "Date",
    heads:
      "transaction date, trans date, date, booking date, posting date, posted date, date operation, completed date, buchungstag, datum, fecha, valuta, value date",
  },
  { id: "time", title: "Time", heads: "time, transaction time, uhrzeit, heure, hora" },
  {
    id: "payee",
    title: "Who was paid",
    heads:
      "merchant, merchant name, payee, paid to, counterparty, beneficiary, beguenstigter zahlungspflichtiger, begunstigter zahlungspflichtiger, zahlungsempfanger, name, description, transaction description, details, narrative, libelle, concepto, memo",
  },
  { id: "amount", title: "Amount", heads: "amount, transaction amount, betrag, montant, importe, value, umsatz" },
  {
    id: "out",
    title: "Money out",
    heads: "debit, debit amount, paid out, money out, withdrawal, withdrawals, soll, belastung, cargo",
  },
  {
    id: "in",
    title: "Money in",
    heads: "credit, credit amount, paid in, money in, deposit, deposits, haben, gutschrift, abono",
  },
  {
    id: "mark",
    title: "Out or in, in words",
    heads: "debit credit, credit debit, dr cr, cr dr, debit or credit, soll haben, s h, direction, type, indicator",
  },
  { id: "currency", title: "Currency", heads: "currency, ccy, wahrung, waehrung, devise, moneda, currency code" },
] as const satisfies readonly { id: string; title: string; heads: string }[];

export type ColumnId = (typeof columns)[number]["id"];

export const columnIds = columns.map(({ id }) => id) as [ColumnId, ...ColumnId[]];

/** For each column of a table what it holds; null where it is left out. */
export type Mapping = readonly (ColumnId | null)[];

/** What columns hold, judged by their heads: what fits exactly first, and nothing twice. */
export function guessColumns(heads: readonly string[]): Mapping {
  const said = heads.map((head) => words(fold(head.slice(0, 100))).join(" "));
  const guess: (ColumnId | null)[] = heads.map(() => null);
  const take = (fits: (head: string, known: string) => boolean) => {
    for (const { id, heads } of columns) {
      if (guess.includes(id)) continue;
      const best = heads.split(", ").map((known) => said.findIndex((head, at) => !guess[at] && fits(head, known)));
      const at = best.find((at) => at >= 0);
      if (at !== undefined) guess[at] = id;
    }
  };
  take((head, known) => head === known);
  take((head, known) => known.length > 3 && ` ${head} `.includes(` ${known} `));
  return guess;
}

/** What must be said of a table before it can be read. */
type Said = { mapping: Mapping; out?: "negative" | "positive" | null; currency: string };

/** Why a table cannot be read as it was said to be: the field, and a sentence; null when it can. */
export function whyNotRead({ mapping, out, currency }: Said): { field: keyof Said; words: string } | null {
  const not = (field: keyof Said, words: string) => ({ field, words });
  const has = (id: ColumnId) => mapping.includes(id);
  const twice = columns.find(({ id }) => mapping.filter((held) => held === id).length > 1);
  if (twice) return not("mapping", `Two columns are chosen as “${twice.title}”. Leave one of them out.`);
  if (!has("date")) return not("mapping", "Choose which column holds the date.");
  if (!has("payee")) return not("mapping", "Choose which column says who was paid.");
  if (!has("amount") && !has("out")) return not("mapping", "Choose which column holds the amount, or the money out.");
  if (!out && !has("out") && !has("mark")) return not("out", "Say how money out is written.");
  if (!currency && !has("currency")) return not("currency", "Say which currency the amounts are in.");
  return null;
}
