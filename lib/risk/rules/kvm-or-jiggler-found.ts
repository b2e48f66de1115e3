import { clear, defineRule, raised, unknown } from "../define-rule";
import type { Facts } from "../facts";
import { toolsFound } from "../tools-found";

export const kvmOrJigglerFound = defineRule({
  id: "kvm-or-jiggler-found",
  version: 1,
  measures: ["E3"],
  group: "equipment",
  points: 16,
  stop: false,
  setBy:
    "Bonafide's authors: a box that puts keyboard and screen on a network, or a mouse that moves by itself, has few uses on a supplied laptop; people do have both at home, so it stops nothing alone.",
  title: "A device is steered over a network, or its mouse moves by itself",
  often:
    "A rack or a home server on the same desk, a screen that must not lock in a talk or a long build, an aid to work with a disability.",
  settles: "Ask what it is for; add a newer inventory without it, or agree on an exception",
  check: "devices",
  letter: {
    fact: "Something is on your machine that steers it from elsewhere, or moves the mouse by itself.",
    shows: "all",
  },
  evaluate(facts: Pick<Facts, "inventory" | "devices">) {
    const found = toolsFound(facts, ["kvm", "jiggler"]);
    if (!found) return unknown("an inventory of every device");
    const values = found.map((text) => ({ label: "Found", text }));
    return found.length === 0 ? clear() : raised(`The newest inventory shows ${found.join(", ")}.`, values);
  },
});
