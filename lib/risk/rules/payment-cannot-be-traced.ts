import { payWayWords } from "@/lib/payments/ways";
import { clear, defineRule, raised, unknown } from "../define-rule";
import type { Facts } from "../facts";

/** Ways of being paid behind which no bank has checked who holds them. */
const untraced = ["prepaid", "money-service", "virtual-currency", "gift-card"];

export const paymentCannotBeTraced = defineRule({
  id: "payment-cannot-be-traced",
  version: 1,
  measures: ["E2d"],
  group: "payment",
  points: 14,
  stop: false,
  setBy:
    "Bonafide's authors: the advisory asks to pay no virtual currency, and nobody can follow where such pay goes; people without a bank near them use the same ways, so alone it asks and no more.",
  title: "Pay would go where nobody checked who receives it",
  often: "No bank nearby, a bank that closed the account, fees for payments from abroad, habit from freelance work.",
  settles: "Ask for an account in the candidate's own name at a bank",
  check: "payment-details",
  letter: { fact: "The way in which you ask to be paid does not show who receives it.", shows: "all" },
  evaluate({ payment }: Pick<Facts, "payment">) {
    if (!payment) return unknown("where pay would go");
    if (!untraced.includes(payment.kind)) return clear();
    const way = payWayWords(payment.kind);
    return raised(`${way}: no bank has checked who holds it.`, [{ label: "Way of being paid", text: way }]);
  },
});
