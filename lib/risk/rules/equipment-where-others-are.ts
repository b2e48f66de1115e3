import { othersWords } from "@/lib/alike/others-words";
import { addresses } from "@/lib/checks/kinds/shipping-address";
import { agrees } from "@/lib/matching/verdict";
import { clear, defineRule, raised, unknown } from "../define-rule";
import type { Facts } from "../facts";

/** One other is whom somebody has moved in with. */
const household = 1;

export const equipmentWhereOthersAre = defineRule({
  id: "equipment-where-others-are",
  version: 1,
  measures: ["P6", "E7"],
  group: "shared",
  points: 14,
  stop: false,
  setBy:
    "Bonafide's authors: people share a home, so that others at one's own address say little; in the published cases the machines of several stood at a house that was nobody's own. It weighs as much as a place that only takes mail, and reaches compliance with the address that differs.",
  title: "Equipment would go to an address of others, and it is not the candidate's",
  often: "A move into a shared house or a residence, an office or an agency that takes parcels in for several people.",
  settles: "Ask who lives there, and for a lease or a bill with the candidate's name",
  check: "shipping-address",
  letter: {
    fact: "The address for equipment is not the one on your document, and others who applied gave it too.",
    shows: "all",
  },
  evaluate({ claims, shared }: Pick<Facts, "claims" | "shared">) {
    const { documented, shipping, met } = addresses({ claims });
    if (!documented) return unknown("a document that shows an address");
    if (!shipping) return unknown("the shipping address");
    if (!met) return unknown("a comparison with the address document");
    const others = agrees(met) ? 0 : (shared?.equipment ?? null);
    if (others === null) return unknown("a full address for equipment");
    if (others <= household) return clear();
    const words = othersWords(others);
    return raised(`${words} showed the address for equipment or asked for equipment there. ${met.words}`, [
      ...met.values,
      { label: "The same address for equipment", text: words },
    ]);
  },
});
