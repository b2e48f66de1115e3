import { defineRule } from "../define-rule";
import type { Facts } from "../facts";
import { answersShow } from "../finding";

export const remoteControlAsked = defineRule({
  id: "remote-control-asked",
  version: 1,
  measures: ["E3"],
  group: "conduct",
  points: 6,
  stop: false,
  setBy:
    "Bonafide's authors: whoever can be controlled from afar may not be the one at the keyboard; support calls, coding sites and aids to work with a disability explain most wishes, so it weighs next to nothing until it is explained.",
  title: "A wish for remote control is not explained",
  often: "A support call, a coding site, screen sharing that was misunderstood, an aid to work with a disability.",
  settles: "Ask what it was for, and agree on an exception in writing",
  check: "remote-tools",
  letter: { fact: "Remote control was asked for, and we do not know what for.", shows: [] },
  evaluate(facts: Pick<Facts, "checks" | "findings">) {
    return answersShow(facts, {
      check: "remote-tools",
      finding: "remote-control-asked",
      words: "A wish for remote control before or during an interview",
      missing: "whether remote control was asked for",
    });
  },
});
