/** The stages of a screening in their order, and the gate that each holds closed. */
export const stages = [
  { id: "before-interview", title: "Before the interview", gate: "offer" },
  { id: "before-offer", title: "Before the offer", gate: "offer" },
  { id: "before-equipment", title: "Before equipment", gate: "equipment" },
  { id: "before-access", title: "Before access", gate: "access" },
  { id: "before-first-pay", title: "Before first pay", gate: "first-pay" },
  { id: "first-day", title: "On the first day", gate: "first-day" },
  { id: "day-30", title: "On day 30", gate: "day-30" },
  { id: "yearly", title: "Every year", gate: "yearly" },
  { id: "after-change", title: "After a change of name, address or bank", gate: "change" },
] as const;

export type Stage = (typeof stages)[number]["id"];
export type Gate = (typeof stages)[number]["gate"];

/** The gates in the order in which they open. */
export const gates = [
  { id: "offer", title: "offer", question: "Ready for the offer?", ready: "Ready for the offer" },
  { id: "equipment", title: "equipment", question: "Ready for equipment?", ready: "Ready for equipment" },
  { id: "access", title: "access", question: "Ready for access?", ready: "Ready for access" },
  { id: "first-pay", title: "first pay", question: "Ready for first pay?", ready: "Ready for first pay" },
  { id: "first-day", title: "first day", question: "Does the first day hold?", ready: "The first day holds" },
  { id: "day-30", title: "day 30", question: "Does day 30 hold?", ready: "Day 30 holds" },
  { id: "yearly", title: "year", question: "Does this year hold?", ready: "This year holds" },
  { id: "change", title: "change", question: "Does the change hold?", ready: "The change holds" },
] as const satisfies { id: Gate; title: string; question: string; ready: string }[];

/** The gates of hiring; those after them belong to somebody who works here, and each is a screening of its own. */
export const hiringGates = ["offer", "equipment", "access", "first-pay"] as const satisfies Gate[];

/** Whether a gate belongs to somebody who is being hired. */
export const isHiring = (gate: Gate) => hiringGates.some((id) => id === gate);

/** The stages of somebody who works here already, each looked at in a screening of its own. */
export const laterStages = stages.filter(({ gate }) => !isHiring(gate));

/** The stages of hiring. */
export const hiringStages = stages.filter(({ gate }) => isHiring(gate));

/** Whether a stage belongs to somebody who works here already. */
export const isLater = (stage: string) => laterStages.some(({ id }) => id === stage);

/** What a look again at this stage is called, wherever a screening could pass for that of a hire. */
export const lookTitle = (stage: string) =>
  `Look again: ${(stages.find(({ id }) => id === stage)?.title ?? stage).toLowerCase()}`;

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
