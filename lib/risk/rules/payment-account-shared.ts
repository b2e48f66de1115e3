import { clear, defineRule, raised, unknown } from "../define-rule";
import type { Facts } from "../facts";

export const paymentAccountShared = defineRule({
  id: "payment-account-shared",
  version: 1,
  measures: ["P6"],
  group: "shared",
  points: 20,
  stop: false,
  setBy:
    "Bonafide's authors: two people with one account are family or one person's work under two names; the first is common, so it asks for a document and does not stop anything alone.",
  title: "Another candidate gave the same account",
  often: "A couple or family with one account, the same person's earlier application, a payroll service of both.",
  settles: "Ask for the bank's letter that names who holds the account",
  check: "payment-details",
  letter: { fact: "The account that you gave was given to us by somebody else too.", shows: [] },
  evaluate({ payment }: Pick<Facts, "payment">) {
    if (!payment) return unknown("where pay would go");
    const { sharedWith } = payment;
    if (sharedWith === 0) return clear();
    const words = sharedWith === 1 ? "Another candidate" : `${sharedWith} other candidates`;
    return raised(`${words} gave this account too.`, [{ label: "Given by", text: `${words}, too` }]);
  },
});
