import { z } from "zod";
import { day } from "@/lib/matching/days";
import { defineFlatCheck } from "../define-check";

export const smallPayments = defineFlatCheck({
  id: "small-payments",
  version: 1,
  measures: ["E8"],
  stage: "before-first-pay",
  title: "Small payments",
  task: "Look through what was paid with company cards and accounts that they can use, for many small payments nobody approved.",
  guidance:
    "Ask whoever keeps the books for the statements since the last look, and import them: what went to one payee is added up. In the case of the advisory, over 50,000 dollars went in thirty small payments. Good is that each was asked for by one person and approved by another. Subscriptions, travel and a purchase that a shop splits explain most of them: ask for the receipts. Look again on day 30, and every year.",
  evidence: ["correspondence", "other"],
  answers: z.object({
    access: z.enum(["none", "some"], { error: "Choose one." }).meta({
      title: "Can they pay with the company’s money?",
      labels: { none: "No: no card, account or shop of ours", some: "Yes" },
    }),
    found: z
      .enum(["nothing", "explained", "open", "not-looked"])
      .optional()
      .meta({
        title: "If so, what do the statements show?",
        labels: {
          nothing: "Nothing small and repeated without approval",
          explained: "A run of small payments, and receipts explain it",
          open: "A run of small payments that nobody approved",
          "not-looked": "Nobody has looked yet",
        },
      }),
    seen: z.string().trim().max(2000, "At most 2,000 characters.").optional().meta({
      title: "Which statements, and what do the payments add up to?",
      description: "Never a whole number of a card or an account.",
    }),
    lookedOn: day().meta({ title: "When did you look at this?" }),
  }),
  result({ access, found, seen }) {
    if (access === "none" && found && found !== "nothing")
      return { outcome: "could-not-verify", words: "cannot pay with company money, and yet payments are written down" };
    if (access === "none") return { outcome: "clear", words: "cannot pay with company money" };
    if (found === "open") return { outcome: "concern", words: "small payments that nobody approved" };
    if (!found || found === "not-looked") return { outcome: "could-not-verify", words: "nobody has looked yet" };
    if (!seen) return { outcome: "could-not-verify", words: "not said which statements were looked at" };
    if (found === "explained") return { outcome: "clear", words: "a run of small payments, explained by receipts" };
    return { outcome: "clear", words: "no run of small payments without approval" };
  },
  shows: ({ access, found }) => (access === "some" && found === "open" ? ["small-payments-not-approved"] : []),
});
