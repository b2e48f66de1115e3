import { grouped } from "@/lib/matching/grouped";
import { type Charge, Unreadable } from "./line";
import { payeeKey, shownPayee } from "./payee";
import { medianWithout, strongestStretch } from "./windows";

/** The fewest payments that are a run: once a month, for as long as is looked at. */
export const fewest = 6;
/** As many runs as are kept, and payments of one. */
export const mostRuns = 20;
export const mostCharges = 300;
/** As many payments as are added up at once. */
export const mostPayments = 2_000_000;
/** Other payees that are enough to say what is usual. */
const enoughOthers = 5;

/** Minutes of the day between which people work. */
export type Hours = { from: number; until: number };

/** The amount from which somebody else approves, by currency; and hours, where they may be looked at. */
export type Terms = { limits: Partial<Record<string, number>>; hours: Hours | null };

export type RunCharge = { day: number; minute: number | null; amount: number; file: number; number: number };

/** The payments to one payee in one currency that together are most, within half a year. Amounts in whole minor units. */
export type Run = {
  /** How the payee is known again; and as the statement says it. */
  key: string;
  payee: string;
  currency: string;
  count: number;
  sum: number;
  largest: number;
  /** Every payment is below it; null where none was told for the currency. */
  limit: number | null;
  /** What a payment to somebody else comes to, the median over payees; null where there are too few. */
  usual: number | null;
  /** From nine tenths of the limit. */
  nearLimit: number;
  /** Outside the hours; null where they are not looked at, or no time is known. */
  afterHours: number | null;
  first: number;
  last: number;
  /** By day; the first three hundred. Times only where hours are looked at. */
  charges: RunCharge[];
};

type Columns = Record<"group" | "day" | "amount" | "minute" | "file" | "number" | "account", number[]>;

/** Adds up payments of any number of files; `runs` answers the strongest runs, the strongest first. */
export function runCounter() {
  const groups = ids();
  const accounts = ids();
  const names: Pick<Run, "key" | "payee" | "currency">[] = [];
  // Columns, because a million payments as objects would be a hundred bytes each.
  const paid: Columns = { group: [], day: [], amount: [], minute: [], file: [], number: [], account: [] };

  return {
    add({ payee, currency, out, day, minute, number, account }: Charge, file: number) {
      if (out <= 0) return;
      if (paid.day.length === mostPayments)
        throw new Unreadable("These statements hold more than two million payments. Import fewer months at once.");
      const key = payeeKey(payee);
      const group = groups(`${currency} ${key}`);
      names[group] ??= { key, payee: shownPayee(payee), currency };
      paid.group.push(group);
      paid.day.push(day);
      paid.amount.push(out);
      paid.minute.push(minute ?? -1);
      paid.file.push(file);
      paid.number.push(number);
      paid.account.push(accounts(account));
    },
    runs: (terms: Terms): Run[] => strongest(paid, names, terms),
  };
}

/** Numbers texts as they come. */
function ids() {
  const known = new Map<string, number>();
  return (text: string) => known.get(text) ?? known.set(text, known.size).size - 1;
}

function strongest(paid: Columns, names: Pick<Run, "key" | "payee" | "currency">[], terms: Terms): Run[] {
  const rows = rowsByGroup(paid.group, names.length);
  const usual = usualByGroup(paid, names);
  const runs = names.flatMap((name, group) => {
    const found =
      (rows.get(group) ?? []).length < fewest ? null : runOf(paid, rows.get(group) ?? [], terms.limits[name.currency]);
    return found ? [{ ...name, ...figures(paid, found, terms, name.currency), usual: usual(group) }] : [];
  });
  // Currencies are not converted: what counts is how often a run holds the limit, or what is usual.
  const weight = ({ sum, limit, usual, largest }: Run) => sum / (limit || usual || largest);
  return runs.sort((a, b) => weight(b) - weight(a) || (a.key < b.key ? -1 : 1)).slice(0, mostRuns);
}

/** The rows of every group that has enough of them to be a run. */
function rowsByGroup(group: readonly number[], count: number) {
  const many = new Uint32Array(count);
  for (const id of group) many[id] = (many[id] ?? 0) + 1;
  const rows = new Map<number, number[]>();
  for (const [row, id] of group.entries()) {
    if ((many[id] ?? 0) < fewest) continue;
    const known = rows.get(id);
    if (known) known.push(row);
    else rows.set(id, [row]);
  }
  return rows;
}

/** What a payment to anybody else in its currency comes to, by group: every payee counts once. */
function usualByGroup(paid: Columns, names: { currency: string }[]) {
  const sums = new Float64Array(names.length);
  const counts = new Uint32Array(names.length);
  for (const [row, id] of paid.group.entries()) {
    sums[id] = (sums[id] ?? 0) + (paid.amount[row] ?? 0);
    counts[id] = (counts[id] ?? 0) + 1;
  }
  const mean = names.map((_, id) => Math.round((sums[id] ?? 0) / (counts[id] || 1)));
  const byCurrency = grouped(names.keys(), (id) => names[id]?.currency);
  const sorted = new Map(
    [...byCurrency].map(([currency, ids]) => [currency, ids.map((id) => mean[id] ?? 0).sort((a, b) => a - b)]),
  );
  return (group: number) => {
    const means = sorted.get(names[group]?.currency) ?? [];
    return medianWithout(means, means.indexOf(mean[group] ?? 0), enoughOthers);
  };
}

/** The rows of the strongest half year, by day; null where they are too few for a run. */
function runOf(paid: Columns, rows: number[], limit: number | undefined): number[] | null {
  const below = onceEach(paid, rows).filter((row) => limit === undefined || (paid.amount[row] ?? 0) < limit);
  const sorted = below.sort((a, b) => (paid.day[a] ?? 0) - (paid.day[b] ?? 0) || a - b);
  const column = (name: keyof Columns) => sorted.map((row) => paid[name][row] ?? 0);
  const { from, to } = strongestStretch(column("day"), column("amount"));
  return to - from < fewest ? null : sorted.slice(from, to);
}

/** A payment that several files of one account hold is one: of equal ones as many count as one file has. */
function onceEach(paid: Columns, rows: number[]): number[] {
  if (rows.every((row) => paid.file[row] === paid.file[rows[0] ?? 0])) return rows;
  const equal = grouped(rows, (row) => `${paid.account[row]} ${paid.day[row]} ${paid.amount[row]}`);
  return [...equal.values()].flatMap((same) => {
    const files = [...grouped(same, (row) => paid.file[row]).values()];
    return files.reduce((most, one) => (one.length > most.length ? one : most));
  });
}

function figures(paid: Columns, rows: number[], { limits, hours }: Terms, currency: string) {
  const limit = limits[currency] ?? null;
  const charges = rows.map((row) => ({
    ...{
      day: paid.day[row] ?? 0,
      amount: paid.amount[row] ?? 0,
      file: paid.file[row] ?? 0,
      number: paid.number[row] ?? 0,
    },
    minute: hours && (paid.minute[row] ?? -1) >= 0 ? (paid.minute[row] ?? null) : null,
  }));
  const sum = charges.reduce((total, { amount }) => total + amount, 0);
  if (!Number.isSafeInteger(sum)) throw new Unreadable("The amounts in these statements are too large to be added up.");
  const timed = charges.flatMap(({ minute }) => minute ?? []);
  return {
    ...{ count: charges.length, sum, limit },
    largest: charges.reduce((most, { amount }) => Math.max(most, amount), 0),
    nearLimit: limit === null ? 0 : charges.filter(({ amount }) => amount * 10 >= limit * 9).length,
    afterHours: hours && timed.length > 0 ? timed.filter((at) => at < hours.from || at >= hours.until).length : null,
    first: charges[0]?.day ?? 0,
    last: charges.at(-1)?.day ?? 0,
    charges: charges.slice(0, mostCharges),
  };
}
