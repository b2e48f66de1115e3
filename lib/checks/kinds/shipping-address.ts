import { z } from "zod";
import { agrees } from "@/lib/matching/verdict";
import type { Facts } from "@/lib/risk/facts";
import { fingerprint, statusOf } from "@/lib/risk/fingerprint";
import { unlessProtected } from "../by-compliance";
import { defineCheck } from "../define-check";
import { note } from "../note";

/**
 * The address that an address document shows, the one that equipment would go to, and how they met: the comparison made
 * of the two, with both as they were then. Undefined or null where there is none.
 */
export function addresses({ claims }: Pick<Facts, "claims">) {
  const stated = (source: string) =>
    claims.findLast((claim) => claim.source === source && claim.attribute === "address");
  const [documented, shipping] = [stated("address-document"), stated("shipping-request")];
  if (!shipping?.comparison) return { documented, shipping, met: null };
  const { text, comparison } = shipping;
  if (comparison.against?.source !== "address-document") return { documented, shipping, met: null };
  const values = [
    { label: "Address document", text: comparison.against.text },
    { label: "Shipping address", text },
  ];
  return { documented, shipping, met: { ...comparison, values } };
}

/** Names the rule over these two addresses: settling what it raises settles this check too. */
export const addressRule = { id: "shipping-address-differs", version: 1 } as const;

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
    note,
  }),
  ...unlessProtected({
    id: "shipping-address",
    known(facts) {
      const { documented, shipping, met } = addresses(facts);
      const share = (documented ? 0.5 : 0) + (shipping ? 0.5 : 0);
      if (!documented) return { share, words: "a document that shows an address is missing" };
      if (!shipping) return { share, words: "where to send is not known" };
      if (!met) return { share: 0.5, words: "not compared with the document yet" };
      if (agrees(met)) return { share, words: "agrees with the document" };
      const words = met.verdict === "unclear" ? "not clear that it agrees" : "differs from the document";
      return { share, words: facts.shippingProofs > 0 ? `${words}, proof received` : words };
    },
    missing(facts) {
      const { documented, shipping } = addresses(facts);
      if (!documented) return "a document that shows an address";
      if (!shipping) return "where equipment would go";
      return null;
    },
    outcome(facts) {
      const { documented, met } = addresses(facts);
      if (!documented || !met) return "could-not-verify";
      if (agrees(met)) return "clear";
      const print = fingerprint(addressRule, met.values);
      return statusOf(facts, addressRule.id, print) === "settled" ? "clear" : "concern";
    },
  }),
});
