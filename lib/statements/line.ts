/** One booking of a statement. A day counts from 1970-01-01, a minute from midnight where the time is known. */
export type Charge = {
  /** Which row of a table it is, the head included; in other formats which booking. */
  number: number;
  day: number;
  minute: number | null;
  /** Who was paid, as the statement says. */
  payee: string;
  /** Three letters, ISO 4217. */
  currency: string;
  /** Whole minor units that went out; less than zero for money that came in. */
  out: number;
  /** The last four characters of the account or card; empty where the statement does not say. */
  account: string;
};

/** What could not be read, and why; the rest of the statement was. */
export type Problem = { number: number; words: string };

export type Line = Charge | Problem;

/** Reads a statement as it comes, a piece of text at a time; `end` says what was left. Throws `Unreadable` where it is no such statement. */
export type Reader = { push(text: string): Line[]; end(): Line[] };

/** Why a file is not read any further, in a sentence for whoever chose it. */
export class Unreadable extends Error {}

export const isCharge = (line: Line): line is Charge => "out" in line;

/** Payees are longer nowhere; what is, has swallowed something else. */
export const longestPayee = 200;

/** The end by which people know an account: its last four letters or digits. */
export const endOfAccount = (text: string) => text.replace(/[^A-Za-z0-9]/g, "").slice(-4);
