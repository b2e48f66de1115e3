import { clear, defineRule, raised, unknown } from "../define-rule";
import type { Facts } from "../facts";

export const equipmentSentElsewhere = defineRule({
  id: "equipment-sent-elsewhere",
  version: 2,
  measures: ["E7"],
  group: "equipment",
  points: 14,
  stop: false,
  setBy:
    "Bonafide's authors: what left for another address than the one agreed on last is where machines are gathered for others; a parcel that was sent on explains many, so it does not stop anything alone.",
  title: "Equipment went to another address than the one agreed",
  often: "A parcel sent on by the carrier, a move on the way, an address changed after it had left.",
  settles: "Ask where the machine is now, and let the candidate show it there",
  check: "equipment-sent",
  letter: { fact: "Equipment went to another address than the one that was agreed.", shows: "all" },
  evaluate({ shipments = [], findings = [] }: Pick<Facts, "shipments" | "findings">) {
    const out = shipments.filter(({ what, state }) => what === "equipment" && ["sent", "delivered"].includes(state));
    const elsewhere = out.filter(({ toAgreed }) => toAgreed === false).length;
    if (elsewhere > 0 || findings.includes("delivered-elsewhere")) {
      const words = elsewhere > 1 ? `${elsewhere} shipments` : "One shipment";
      return raised(`${words} did not go to the address agreed.`, [{ label: "Elsewhere", text: words }]);
    }
    // Where compliance alone knows the address nobody else can say.
    return out.length > 0 && out.every(({ toAgreed }) => toAgreed) ? clear() : unknown("where equipment went");
  },
});
