import { clear, defineRule, raised, unknown } from "../define-rule";
import type { Facts } from "../facts";

export const remoteToolStaysOn = defineRule({
  id: "remote-tool-stays-on",
  version: 1,
  measures: ["E3"],
  group: "equipment",
  points: 4,
  stop: false,
  setBy:
    "Bonafide's authors: an exception that ran out is mostly a forgotten date, so it reminds and weighs next to nothing.",
  title: "The exception for a remote-access tool has ended",
  often:
    "A date that nobody looked at, a tool that is needed longer than was thought, an aid to work with a disability.",
  settles: "Sign off that the tool is off, or agree on a new exception with a second person",
  check: "devices",
  letter: { fact: "A remote-access tool is on your machine longer than was agreed.", shows: "all" },
  evaluate({ devices = [] }: Pick<Facts, "devices">) {
    const ended = devices.filter((standing) => standing === "ended").length;
    if (ended > 0) {
      const words = ended === 1 ? "One device" : `${ended} devices`;
      return raised(`${words} may go on with it no longer.`, [{ label: "Exception ended", text: words }]);
    }
    return devices.length > 0 && devices.every((standing) => standing === "off" || standing === "excepted")
      ? clear()
      : unknown("the sign-off that remote-access tools are off");
  },
});
