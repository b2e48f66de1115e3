import { severalOthers } from "@/lib/alike/kinds";
import { othersWords } from "@/lib/alike/others-words";
import { clear, defineRule, raised, unknown } from "../define-rule";
import type { Facts } from "../facts";

export const addressOfSeveral = defineRule({
  id: "address-of-several",
  version: 1,
  measures: ["P6", "E7"],
  group: "shared",
  points: 10,
  stop: false,
  setBy:
    "Bonafide's authors: in the published cases laptops of many workers stood at one address; three others are more than most households send, and a residence or a reception explains it, so it counts as much as a place that differs.",
  title: "Several other candidates have the same address",
  often: "A student residence, a house without flat numbers, an office or a reception that takes parcels in.",
  settles: "Ask how equipment is received there, and for the number of the flat",
  check: "shipping-address",
  letter: {
    fact: "The address on your document, or for equipment, is also that of several others who applied.",
    shows: [],
  },
  evaluate({ shared }: Pick<Facts, "shared">) {
    const others = shared?.address ?? null;
    if (others === null) return unknown("a full address on a document or for equipment");
    if (others < severalOthers) return clear();
    const words = othersWords(others);
    return raised(`${words} showed this address or asked for equipment there.`, [
      { label: "The same address", text: words },
    ]);
  },
});
