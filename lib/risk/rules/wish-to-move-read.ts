import { clear, defineRule, raised, unknown } from "../define-rule";
import type { Facts } from "../facts";

/** Fewer sentences may each mean something else, and one wish weighs nothing anyhow. */
const several = 3;

export const wishToMoveRead = defineRule({
  id: "wish-to-move-read",
  version: 1,
  measures: ["E6"],
  group: "conduct",
  points: 3,
  stop: false,
  setBy:
    "Bonafide's authors: a machine reads sentences and not what is meant, and a wish weighs nothing by itself, so that one or two are only not known yet; of three, hardly all mean something else, and these points bring them to whoever should read them and go with their answer.",
  title: "Messages read like wishes to move elsewhere",
  often: "Sentences that mean something else, a messenger that everybody around them uses, calls that kept dropping.",
  settles: "Read the sentences and say of each whether it is a wish to move elsewhere",
  check: "channels",
  letter: { fact: "Messages to us read like wishes to go on over another channel than the agreed ones.", shows: "all" },
  evaluate({ received }: Pick<Facts, "received">) {
    if (!received) return unknown("messages that can be read");
    if (received.length === 0) return clear();
    if (received.length < several) return unknown("an answer to what reads like a wish");
    const places = [...new Set(received.map(({ wish }) => wish))].sort();
    return raised(`${received.length} sentences wait to be read by a person.`, [
      { label: "Where to", text: places.join(", ") },
    ]);
  },
});
