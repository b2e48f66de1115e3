import { clear, defineRule, raised, unknown } from "../define-rule";
import type { Facts } from "../facts";

/** Fewer days are a trip. */
const days = 3;

export const sessionClockDiffers = defineRule({
  id: "session-clock-differs",
  version: 1,
  measures: ["P5", "E5"],
  group: "place",
  points: 4,
  stop: false,
  setBy:
    "Bonafide's authors: a clock is easily set to anything and says where nobody is, so on most of several days it is worth one question, and far less than a place that is stated differently.",
  title: "The clock of the device does not agree with the place claimed",
  often: "A journey, a work computer set to the head office, a clock left on the time of home, summer time.",
  settles: "Ask the candidate what their clock is set to, and why",
  check: "sessions",
  letter: { fact: "The clock of your device was not set to the time of the place where you say you live.", shows: [] },
  evaluate({ sessions }: Pick<Facts, "sessions">) {
    const known = (sessions ?? []).filter(({ place }) => place !== "unknown");
    const differing = known.filter(({ place }) => place === "differs");
    // Days, not sessions: how somebody connects on a day, and how often, says nothing.
    const dates = daysOf(differing);
    const [first] = dates;
    if (first && dates.length >= days && dates.length * 2 > daysOf(known).length)
      return raised(`On ${dates.length} days, the first on ${first}, it was set to another time.`, [
        // How many days it was says nothing new, and must not open again what was explained.
        { label: "Clock", text: `Another time than at the place claimed, first on ${first}` },
      ]);
    return known.length > 0 ? clear() : unknown("the clock of the candidate's device in a session");
  },
});

const daysOf = (sessions: NonNullable<Facts["sessions"]>) => [...new Set(sessions.map(({ at }) => at.slice(0, 10)))];
