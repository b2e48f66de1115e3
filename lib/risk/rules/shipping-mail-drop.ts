import { addresses } from "@/lib/checks/kinds/shipping-address";
import { looksLikeMailDrop } from "@/lib/matching/mail-drops";
import { clear, defineRule, raised, unknown } from "../define-rule";
import type { Facts } from "../facts";

export const shippingMailDrop = defineRule({
  id: "shipping-mail-drop",
  version: 2,
  measures: ["E7"],
  group: "place",
  points: 14,
  stop: false,
  setBy:
    "Bonafide's authors: a mailbox or forwarder hides where equipment ends up, but many people use one for good reasons, so it weighs less than another address.",
  title: "Equipment would go to a place that only takes mail",
  often: "Nobody at home by day, parcels stolen before, rural delivery, a protected home address.",
  settles: "Ask for an address where the candidate can receive the equipment in person",
  check: "shipping-address",
  letter: { fact: "The address for equipment looks like a place that only takes mail.", shows: "all" },
  evaluate(facts: Pick<Facts, "claims" | "listedMailDrop">) {
    const { shipping } = addresses(facts);
    if (!shipping) return unknown("the shipping address");
    const listed = facts.listedMailDrop;
    const words =
      looksLikeMailDrop(shipping.text) ??
      (listed ? `This house is on your list of places that only take mail in: ${listed}.` : null);
    return words ? raised(words, [{ label: "Shipping address", text: shipping.text }]) : clear();
  },
});
