import { z } from "zod";
import type { Facts } from "@/lib/risk/facts";
import { defineCheck } from "../define-check";

/** The address that an address document shows, and the one that equipment would go to, each with the comparison made. */
export function addresses({ claims }: Pick<Facts, "claims">) {
  const stated = (source: string) =>
    claims.findLast((claim) => claim.source === source && claim.attribute === "address");
  return { documented: stated("address-document"), shipping: stated("shipping-request") };
}

export const shippingAddress = defineCheck({
  id: "shipping-address",
  version: 1,
  measures: ["E7"],
  stage: "before-equipment",
  title: "Shipping address",
  task: "Equipment and documents go to a documented address.",
  guidance:
    "Compare where they would go with a licence, a national card, or a utility or bank letter; a passport shows no address. A recent move, a parcel locker or an office explains most differences: ask, and keep the proof.",
  evidence: ["address-document", "identity-document", "shipping-proof"],
  answers: z.object({
    seen: z
      .enum(["original", "copy"], { error: "Choose one." })
      .meta({ title: "What did you see?", labels: { original: "The original", copy: "A copy or a picture" } }),
    note: z
      .string()
      .trim()
      .max(2000, "At most 2,000 characters.")
      .optional()
      .meta({ title: "What should the next reader know?", multiline: true }),
  }),
  known(facts) {
    const { documented, shipping } = addresses(facts);
    const share = (documented ? 0.5 : 0) + (shipping ? 0.5 : 0);
    if (!documented) return { share, words: "a document that shows an address is missing" };
    if (!shipping) return { share, words: "where to send is not known" };
    const verdict = shipping.comparison?.verdict;
    if (verdict === "same" || verdict === "likely") return { share, words: "agrees with the document" };
    return { share, words: facts.shippingProofs > 0 ? "differs, proof received" : "differs from the document" };
  },
  missing(facts) {
    const { documented, shipping } = addresses(facts);
    if (!documented) return "a document that shows an address";
    if (!shipping) return "the shipping address";
    return null;
  },
  outcome(facts) {
    const { documented, shipping } = addresses(facts);
    const verdict = shipping?.comparison?.verdict;
    if (!documented || !verdict) return "could-not-verify";
    if (verdict === "same" || verdict === "likely") return "clear";
    const settled = facts.settlements.some(
      ({ rule, decision }) => rule === "shipping-address-differs" && decision === "settled",
    );
    return settled ? "clear" : "concern";
  },
});
