import { clear, defineRule, raised, unknown } from "../define-rule";
import type { Facts } from "../facts";

/** Fewer sessions show no habit. */
const sessionsNeeded = 3;

export const sessionFromHosting = defineRule({
  id: "session-from-hosting",
  version: 1,
  measures: ["P5"],
  group: "place",
  points: 3,
  stop: false,
  setBy:
    "Bonafide's authors: whoever only ever connects through rented servers cannot be seen to connect from anywhere, but companies and careful people do just that; it asks for one word and never weighs more than a detail.",
  title: "Every session came from rented servers",
  often:
    "A company's cloud desktop, a VPN of one's own or one that runs in a data centre, a browser that sends pages through servers.",
  settles: "Ask the candidate how they connect, and whether a session without it is possible",
  check: "sessions",
  letter: { fact: "You were connected through rented servers each time.", shows: [] },
  evaluate({ sessions }: Pick<Facts, "sessions">) {
    const known = (sessions ?? []).filter(({ network }) => network !== "unknown");
    if (known.some(({ network }) => network !== "hosting")) return clear();
    if (known.length < sessionsNeeded) return unknown("the networks of three sessions");
    return raised("No session came from another kind of network.", [
      { label: "Networks", text: "Rented servers alone" },
    ]);
  },
});
