import { money } from "@/lib/statements/money";
import { clear, defineRule, raised, unknown } from "../define-rule";
import type { Facts } from "../facts";

/** Payments within half a year: more than one every other week. */
const many = 15;
const timesLimit = 5;
const timesUsual = 50;

const byHand = "A run of small payments that nobody approved";

type Run = NonNullable<Facts["spending"]>[number];

export const smallPaymentsAddUp = defineRule({
  id: "small-payments-add-up",
  version: 1,
  measures: ["E8"],
  group: "payment",
  points: 16,
  stop: false,
  setBy:
    "Bonafide's authors: in the advisory's case over 50,000 dollars went in thirty payments within months. What renews monthly or every other week never makes fifteen in half a year; together they must reach five times the limit from which somebody else approves, or without one fifty times what others are usually paid, so that no currency is converted; with nothing to measure by they are asked about whatever they come to. Busy accounts do the same honestly, so it asks for receipts and stops nothing alone.",
  title: "Many small payments to one payee add up to a large sum",
  often: "Advertising, cloud services or a ride service billed in small parts; a supplier that splits its invoices.",
  settles: "Ask who approved them, and keep the receipts with the run",
  check: "small-payments",
  letter: { fact: "Many small payments to one payee were made with a card or an account that you can use.", shows: [] },
  evaluate({ spending, findings = [] }: Pick<Facts, "spending" | "findings">) {
    const seen = findings.includes("small-payments-not-approved");
    if (!spending && !seen) return unknown("statements of the cards and accounts that they can use");
    const found = (spending ?? []).filter((run) => !run.approved && addsUp(run));
    if (found.length === 0 && !seen) return clear();
    return raised([...(seen ? [`${byHand}.`] : []), ...found.map(inWords)].join(" "), [
      ...(seen ? [{ label: "Written down", text: byHand }] : []),
      ...found.map((run) => ({ label: `Paid to ${run.payee}`, text: figures(run) })),
    ]);
  },
});

function addsUp({ count, sum, limit, usual = null }: Run) {
  if (count < many) return false;
  if (limit !== null) return sum >= limit * timesLimit;
  return usual === null || sum >= usual * timesUsual;
}

const figures = ({ count, sum, currency, first, last }: Run) =>
  `${count} payments, ${money(sum, currency)} in all, ${first} to ${last}`;

function inWords(run: Run) {
  const { payee, currency, limit, afterHours } = run;
  const below = limit === null ? "" : `, each below the limit of ${money(limit, currency)}`;
  const late = afterHours ? ` Made outside working hours: ${afterHours}.` : "";
  return `To ${payee}: ${figures(run)}${below}.${late}`;
}
