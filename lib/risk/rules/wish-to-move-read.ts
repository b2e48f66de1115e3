import { clear, defineRule, raised, unknown } from "../define-rule";
import type { Facts } from "../facts";

export const wishToMoveRead = defineRule({
  id: "wish-to-move-read",
  version: 1,
  measures: ["E6"],
  group: "conduct",
  points: 3,
  stop: false,
  setBy:
    "Bonafide's authors: a machine reads sentences and not what is meant, and a wish weighs nothing by itself; these points only bring a message to whoever should read it, and go with their answer.",
  title: "A message reads like a wish to move elsewhere",
  often:
    "A sentence that means something else, a messenger that everybody around them uses, a call that had just dropped.",
  settles: "Read the sentence and say whether it is a wish to move elsewhere",
  check: "channels",
  letter: {
    fact: "A message to us reads like a wish to go on over another channel than the agreed ones.",
    shows: "all",
  },
  evaluate({ received }: Pick<Facts, "received">) {
    if (!received) return unknown("messages that can be read");
    if (received.length === 0) return clear();
    const words = received.length === 1 ? "One sentence waits" : `${received.length} sentences wait`;
    const places = [...new Set(received.map(({ wish }) => wish))].sort();
    return raised(`${words} to be read by a person.`, [{ label: "Where to", text: places.join(", ") }]);
  },
});
