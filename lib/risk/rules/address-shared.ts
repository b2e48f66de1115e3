import { severalOthers } from "@/lib/alike/kinds";
import { othersWords } from "@/lib/alike/others-words";
import { clear, defineRule, raised, unknown } from "../define-rule";
import type { Facts } from "../facts";

/** One other is a couple, a parent or a flatmate as a rule. */
const household = 1;

export const addressShared = defineRule({
  id: "address-shared",
  version: 1,
  measures: ["P6", "E7"],
  group: "shared",
  points: 4,
  stop: false,
  setBy:
    "Bonafide's authors: couples, families and people who share a flat live at one address, so one other says nothing; two are noted so that somebody asks, and more of them is another rule.",
  title: "Other candidates have the same address",
  often: "A couple, a family or a shared flat, a student residence, the same person's earlier application.",
  settles: "Ask the candidate who else lives there and works in your field",
  check: null,
  letter: {
    fact: "The address on your document, or for equipment, is also that of somebody else who applied.",
    shows: [],
  },
  evaluate({ shared }: Pick<Facts, "shared">) {
    const others = shared?.address ?? null;
    if (others === null) return unknown("a full address on a document or for equipment");
    if (others <= household || others >= severalOthers) return clear();
    const words = othersWords(others);
    return raised(`${words} showed this address or asked for equipment there.`, [
      { label: "The same address", text: words },
    ]);
  },
});
