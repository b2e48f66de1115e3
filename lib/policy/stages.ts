/** The stages of a screening in their order, and the gate that each holds closed. */
export const stages = [
  { id: "before-interview", title: "Before the interview", gate: "offer" },
  { id: "before-offer", title: "Before the offer", gate: "offer" },
  { id: "before-equipment", title: "Before equipment", gate: "equipment" },
  { id: "before-access", title: "Before access", gate: "access" },
  { id: "before-first-pay", title: "Before first pay", gate: "first-pay" },
] as const;

export type Stage = (typeof stages)[number]["id"];
export type Gate = (typeof stages)[number]["gate"];

/** The gates in the order in which they open. */
export const gates = [
  { id: "offer", title: "offer", question: "Ready for the offer?", ready: "Ready for the offer" },
  { id: "equipment", title: "equipment", question: "Ready for equipment?", ready: "Ready for equipment" },
  { id: "access", title: "access", question: "Ready for access?", ready: "Ready for access" },
  { id: "first-pay", title: "first pay", question: "Ready for first pay?", ready: "Ready for first pay" },
] as const satisfies { id: Gate; title: string; question: string; ready: string }[];

/** The gate that a stage holds closed; throws on a stage that is not known. */
export function gateOf(stage: string): Gate {
  const found = stages.find(({ id }) => id === stage);
  if (!found) throw new Error(`There is no stage "${stage}".`);
  return found.gate;
}

/** Words for a gate; throws on one that is not known. */
export function gate(id: string) {
  const found = gates.find((gate) => gate.id === id);
  if (!found) throw new Error(`There is no gate "${id}".`);
  return found;
}
