import { clear, defineRule, raised, unknown } from "../define-rule";
import type { Facts } from "../facts";

export const serialNumberDiffers = defineRule({
  id: "serial-number-differs",
  version: 2,
  measures: ["E7"],
  group: "equipment",
  points: 18,
  stop: false,
  setBy:
    "Bonafide's authors: whoever holds the machine can read its number, so another number says that it is elsewhere; worn stickers and a second machine on the desk explain many, so it does not stop anything alone.",
  title: "The serial number read back is another one",
  often: "A worn sticker, the number of the box or the charger, another machine on the desk.",
  settles: "Let the candidate read the number from the system itself, on video",
  check: "equipment-sent",
  letter: { fact: "The serial number that you read back is not that of the machine we sent.", shows: "all" },
  evaluate({ shipments = [], findings = [] }: Pick<Facts, "shipments" | "findings">) {
    const read = shipments.flatMap(({ readBack }) => readBack);
    const differing = read.filter((answer) => answer === "differs").length;
    if (differing > 0 || findings.includes("other-serial-number")) {
      const words = differing > 1 ? `${differing} devices` : "One device";
      return raised(`${words}: another number was read back.`, [{ label: "Read back differently", text: words }]);
    }
    return read.length > 0 && read.every((answer) => answer === "agrees")
      ? clear()
      : unknown("the serial number, read back from the machine");
  },
});
