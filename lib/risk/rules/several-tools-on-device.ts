import { clear, defineRule, raised, unknown } from "../define-rule";
import type { Facts } from "../facts";
import { toolsOn } from "../tools-found";

export const severalToolsOnDevice = defineRule({
  id: "several-tools-on-device",
  version: 1,
  measures: ["E3"],
  group: "equipment",
  points: 8,
  stop: true,
  setBy:
    "Bonafide's authors: a box that steers the machine over a network beside a second tool for it is what later notices found where laptops were kept for others; one household seldom has both on a supplied machine, so compliance looks.",
  title: "A device is steered in several ways at once",
  often: "A home server's console and a family's helper program on one desk, a support tool of your own beside a rack.",
  settles: "Ask to see the machine where it stands, and add a newer inventory",
  check: "devices",
  letter: { fact: "Several things are on your machine that steer it from elsewhere.", shows: "all" },
  evaluate({ inventory = [], devices: all = [] }: Pick<Facts, "inventory" | "devices">) {
    const devices = inventory.flatMap((device) => severalOf(device) ?? []);
    if (devices.length === 0)
      return inventory.length > 0 && inventory.length >= all.length ? clear() : unknown("an inventory of every device");
    const values = devices.map((text) => ({ label: "Found together", text }));
    return raised(`One device shows ${devices.join("; another ")}.`, values);
  },
});

/** A box on the keyboard and anything else that steers or moves, on one device, by name; null without both. */
function severalOf(device: NonNullable<Facts["inventory"]>[number]) {
  const boxes = toolsOn(device, ["kvm"]);
  const others = toolsOn(device, ["remote-access", "jiggler"]);
  return boxes.length > 0 && others.length > 0 ? [...new Set([...boxes.sort(), ...others.sort()])].join(", ") : null;
}
