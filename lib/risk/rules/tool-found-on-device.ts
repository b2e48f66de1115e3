import { clear, defineRule, raised, unknown } from "../define-rule";
import type { Facts } from "../facts";
import { toolsFound } from "../tools-found";

export const toolFoundOnDevice = defineRule({
  id: "tool-found-on-device",
  version: 1,
  measures: ["E3"],
  group: "equipment",
  points: 10,
  stop: false,
  setBy:
    "Bonafide's authors: such a tool lets somebody else work on the machine, and as often it is a service desk's; so it asks, and a newer inventory or an exception answers.",
  title: "A remote-access tool is on a device, without an exception",
  often:
    "A support tool of your own, one left from whoever had the machine before, help by the family, an aid to work with a disability.",
  settles: "Take it off and add a newer inventory, or agree on an exception with a second person",
  check: "devices",
  letter: { fact: "A remote-access tool is on your machine that nobody agreed to.", shows: "all" },
  evaluate(facts: Pick<Facts, "inventory" | "devices">) {
    const found = toolsFound(facts, ["remote-access"]);
    if (!found) return unknown("an inventory of every device");
    const values = found.map((text) => ({ label: "Found", text }));
    return found.length === 0 ? clear() : raised(`The newest inventory shows ${found.join(", ")}.`, values);
  },
});
