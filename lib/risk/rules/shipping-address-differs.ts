import { addresses, addressRule } from "@/lib/checks/kinds/shipping-address";
import { agrees } from "@/lib/matching/verdict";
import { clear, defineRule, raised, unknown } from "../define-rule";
import type { Facts } from "../facts";

export const shippingAddressDiffers = defineRule({
  ...addressRule,
  measures: ["E7"],
  group: "place",
  points: 22,
  stop: false,
  setBy:
    "Bonafide's authors: what is sent to the wrong hands does not come back, so a single difference must show clearly; moves explain most, so it does not reach compliance alone.",
  title: "Equipment would go to another address",
  often: "A recent move, a parcel locker, an office, a neighbour who is at home.",
  settles: "Ask for a document with the shipping address, such as a lease or a utility bill",
  check: "shipping-address",
  letter: { fact: "The address for equipment does not agree with the address on your document.", shows: "all" },
  // Unlike elsewhere "unclear" is raised too: nothing is sent on a guess.
  evaluate(facts: Pick<Facts, "claims">) {
    const { documented, shipping, met } = addresses(facts);
    if (!documented) return unknown("a document that shows an address");
    if (!shipping) return unknown("the shipping address");
    if (!met) return unknown("a comparison with the address document");
    return agrees(met) ? clear() : raised(met.words, met.values);
  },
});
