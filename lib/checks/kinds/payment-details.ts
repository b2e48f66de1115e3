import { z } from "zod";
import { agrees } from "@/lib/matching/verdict";
import type { Facts } from "@/lib/risk/facts";
import { defineCheck } from "../define-check";
import { note } from "../note";

type Payment = NonNullable<Facts["payment"]>;

/** Ways of being paid that cannot be traced to a verified person, as this check says them. */
const untraced: Record<string, string> = {
  prepaid: "a prepaid card or e-money is asked for",
  "money-service": "a money-service business is asked for",
  "virtual-currency": "virtual currency is asked for",
  "gift-card": "gift cards are asked for",
};

const holderWords = {
  same: "holder agrees",
  likely: "holder agrees",
  unclear: "holder not clear",
  different: "holder is named differently",
};

const holds = ({ holder }: Payment) => holder !== null && agrees({ verdict: holder, score: 0, words: "" });

function standing({ released }: Payment) {
  if (released === null) return "waiting for a second person";
  return released ? "released" : "refused by a second person";
}

export const paymentDetails = defineCheck({
  id: "payment-details",
  version: 1,
  measures: ["E2d", "P6"],
  stage: "before-first-pay",
  title: "Payment details",
  task: "Pay goes to an account of the person who was verified, and somebody else releases it.",
  guidance:
    "Ask for a bank letter or a void cheque, and ask back through a channel you know before you believe a change. A joint or partner account, a married name and a bank that shortens names explain most differences; where the bank is says nothing by itself.",
  evidence: ["bank-letter"],
  answers: z.object({
    holder: z.enum(["own", "joint", "other-name", "open"], { error: "Choose one." }).meta({
      title: "Whose account is it?",
      labels: {
        own: "The candidate’s, in the name that was verified",
        joint: "A joint or partner account, and the bank’s letter names both",
        "other-name": "The candidate’s under another name, and a document shows both names",
        open: "Not explained yet",
      },
    }),
    note,
  }),
  known({ payment }) {
    if (!payment) return { share: 0, words: "where pay would go is not known" };
    const words = [
      untraced[payment.kind] ?? (payment.holder ? holderWords[payment.holder] : "holder not compared"),
      payment.sharedWith > 0 && "another candidate gave the same account",
      payment.changedNearStart !== null && "changed near the first day",
      standing(payment),
    ];
    return { share: payment.released === null ? 0.5 : 1, words: words.filter(Boolean).join(", ") };
  },
  missing({ payment }) {
    if (!payment) return "where the candidate asks to be paid";
    return payment.released === null ? "a second person who releases it" : null;
  },
  outcome({ payment }, { holder }) {
    if (!payment) return "could-not-verify";
    if (untraced[payment.kind] || payment.released === false || payment.sharedWith > 0) return "concern";
    if (!holder) return null;
    if (payment.kind !== "bank-account") return "could-not-verify";
    const explained = holder === "joint" || holder === "other-name" || (holder === "own" && holds(payment));
    if (explained && payment.holder) return "clear";
    return payment.holder === "different" ? "concern" : "could-not-verify";
  },
});
