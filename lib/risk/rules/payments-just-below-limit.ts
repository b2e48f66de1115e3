import { money } from "@/lib/statements/money";
import { clear, defineRule, raised, unknown } from "../define-rule";
import type { Facts } from "../facts";

/** More than one a month within half a year. */
const many = 8;

export const paymentsJustBelowLimit = defineRule({
  id: "payments-just-below-limit",
  version: 1,
  measures: ["E8"],
  group: "payment",
  points: 8,
  stop: false,
  setBy:
    "Bonafide's authors: one payee's prices may lie within a tenth below the limit by chance, and what costs that much monthly makes six in half a year; eight or more look chosen. It says nothing of the sum, so it weighs half of what the sum does.",
  title: "Payments lie just below the limit for approval",
  often: "A price that happens to lie there, a shop's own limit for one order, a limit that was explained as a budget.",
  settles: "Ask why the amounts were chosen, and keep the receipts with the run",
  check: "small-payments",
  letter: {
    fact: "Several payments with a card or an account that you can use are just below the amount that needs approval.",
    shows: [],
  },
  evaluate({ spending }: Pick<Facts, "spending">) {
    if (!spending) return unknown("statements of the cards and accounts that they can use");
    const limited = spending.filter(({ limit }) => limit !== null);
    if (spending.length > 0 && limited.length === 0) return unknown("the limit from which somebody else approves");
    const found = limited.filter(({ approved, nearLimit }) => !approved && nearLimit >= many);
    if (found.length === 0) return clear();
    const texts = found.map(({ payee, count, nearLimit, limit, currency }) => ({
      label: `Paid to ${payee}`,
      text: `${nearLimit} of ${count} payments within a tenth below ${money(limit ?? 0, currency)}`,
    }));
    return raised(texts.map(({ label, text }) => `${label}: ${text}.`).join(" "), texts);
  },
});
