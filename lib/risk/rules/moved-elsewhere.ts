import { clear, defineRule, raised, unknown } from "../define-rule";
import type { Facts } from "../facts";

export const movedElsewhere = defineRule({
  id: "moved-elsewhere",
  version: 1,
  measures: ["E6"],
  group: "conduct",
  points: 10,
  stop: false,
  setBy:
    "Bonafide's authors: a wish weighs nothing, since many have good reasons for one; who goes elsewhere after it was talked about leaves nobody able to look back at what was said.",
  title: "The agreed channels were not kept",
  often:
    "A messenger that everybody around them uses, a blocked app, a shared computer, an agency that writes for them.",
  settles: "Say again which channels are agreed, ask why, and keep the answer",
  check: "channels",
  letter: { fact: "You wrote to us over other channels than the agreed ones.", shows: "all" },
  evaluate({ channelRequests, checks }: Pick<Facts, "channelRequests" | "checks">) {
    const moved = channelRequests.filter(({ by, became }) => by !== "us" && became === "moved").length;
    if (moved > 0) {
      const words = moved === 1 ? "Once" : `${moved} times`;
      return raised(`${words} after it was talked about.`, [{ label: "Not kept", text: words }]);
    }
    const open = channelRequests.some(({ became }) => became === null);
    const asked = checks.some(({ kind, outcome }) => kind === "channels" && outcome !== null);
    return asked && !open ? clear() : unknown("whether the agreed channels are kept");
  },
});
