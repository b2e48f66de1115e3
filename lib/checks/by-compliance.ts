import type { z } from "zod";
import type { Facts } from "@/lib/risk/facts";
import type { CheckKind } from "./define-check";

/** The checks about an address: while it is protected compliance does them, and nobody else sees what is in them. */
export const addressChecks = ["address-document", "shipping-address"] as const;

export const isAddressCheck = (kind: string): kind is (typeof addressChecks)[number] =>
  addressChecks.some((id) => id === kind);

/** What compliance says of such a check, in the words that everybody reads. */
export const confirmedWords = { clear: "confirmed by compliance", "could-not-verify": "not confirmed by compliance" };

type Says<Answers extends z.ZodObject> = Pick<CheckKind<Answers>, "id" | "known" | "missing" | "outcome">;

/** What a check of an address says of itself: nothing but that compliance takes care of it while the address is protected. */
export const unlessProtected = <Answers extends z.ZodObject>({ id, known, missing, outcome }: Says<Answers>) => ({
  known(facts: Facts) {
    if (!facts.protectedAddress) return known(facts);
    const done = facts.checks.find(({ kind }) => kind === id)?.outcome;
    if (done === "clear") return { share: 1, words: confirmedWords.clear };
    return { share: 0, words: done ? confirmedWords["could-not-verify"] : "compliance takes care of this address" };
  },
  missing: (facts: Facts) =>
    facts.protectedAddress ? "the word of compliance, who takes care of this address" : missing(facts),
  outcome: (facts: Facts, answers: Partial<z.infer<Answers>>) =>
    facts.protectedAddress ? null : outcome(facts, answers),
});
