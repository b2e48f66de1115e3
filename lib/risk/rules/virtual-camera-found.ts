import { clear, defineRule, raised, unknown } from "../define-rule";
import type { Facts } from "../facts";
import { toolsFound } from "../tools-found";

export const virtualCameraFound = defineRule({
  id: "virtual-camera-found",
  version: 1,
  measures: ["E1", "E3"],
  group: "equipment",
  points: 3,
  stop: false,
  setBy:
    "Bonafide's authors: most people have one for a background or to teach, so it reminds whoever leads a meeting and weighs next to nothing.",
  title: "A virtual camera is on a device",
  often: "A blurred background, teaching or streaming, a phone used as the camera.",
  settles: "Ask for a meeting over the camera of the machine, or agree on an exception",
  check: "devices",
  letter: { fact: "A program on your machine can show a meeting another picture than its camera's.", shows: "all" },
  evaluate(facts: Pick<Facts, "inventory" | "devices">) {
    const found = toolsFound(facts, ["virtual-camera"]);
    if (!found) return unknown("an inventory of every device");
    const values = found.map((text) => ({ label: "Found", text }));
    return found.length === 0 ? clear() : raised(`The newest inventory shows ${found.join(", ")}.`, values);
  },
});
