import { clear, defineRule, raised, unknown } from "../define-rule";
import type { Facts } from "../facts";

export const paymentChangedNearStart = defineRule({
  id: "payment-changed-near-start",
  version: 1,
  measures: ["E2d"],
  group: "payment",
  points: 8,
  stop: false,
  setBy:
    "Bonafide's authors: a change just before the first pay is when pay is led elsewhere, by whoever was hired or by somebody who writes in their name; people change banks when they change jobs, so it weighs little.",
  title: "Payment details changed near the first day of work",
  often: "A new account for a new job, a bank that closed, a number typed wrongly at first.",
  settles: "Ask back through a channel you knew before the change, and keep the answer",
  check: "payment-details",
  letter: { fact: "Your payment details changed near your first day of work.", shows: "all" },
  evaluate({ payment }: Pick<Facts, "payment">) {
    if (!payment) return unknown("where pay would go");
    const days = payment.changedNearStart;
    if (days === null) return clear();
    const when =
      days === 0 ? "on the first day" : `${count(Math.abs(days))} ${days < 0 ? "before" : "after"} the first day`;
    return raised(`They were changed ${when} of work.`, [{ label: "Changed", text: `${when} of work` }]);
  },
});

const count = (days: number) => (days === 1 ? "1 day" : `${days} days`);
