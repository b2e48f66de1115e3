import { expect, test } from "vitest";
import type { SessionFact } from "@/lib/sessions/facts";
import { session } from "../samples";
import { sessionClockDiffers } from "./session-clock-differs";

const letters: Record<string, SessionFact["place"]> = { a: "agrees", d: "differs", u: "unknown" };
/** A letter for each session, a day each; a dot is a day without one. */
const week = (text: string) =>
  [...text].flatMap((letter, day) => {
    const place = letters[letter];
    return place ? [session({ place, at: `2026-11-0${day + 1}T09:00:00.000Z` })] : [];
  });

test.each([
  ["ddd", "raised"],
  ["d.d.d", "raised"],
  ["dddau", "raised"],
  ["dddaa", "raised"],
  ["dddaaa", "clear"],
  ["dd", "clear"],
  ["dda", "clear"],
  ["a", "clear"],
  ["uuu", "unknown"],
  ["", "unknown"],
])("%s: %s", (text, state) => {
  expect(sessionClockDiffers.evaluate({ sessions: week(text) })).toMatchObject({ state });
});

test("many sessions of one day are one day", () => {
  const sessions = ["09", "12", "15"].map((hour) => session({ place: "differs", at: `2026-11-02T${hour}:00:00.000Z` }));
  expect(sessionClockDiffers.evaluate({ sessions })).toMatchObject({ state: "clear" });
});

test("days on which somebody connected in several ways count no more than others", () => {
  const twice = ["1", "2", "3"].flatMap((day) =>
    ["09", "12"].map((hour) => session({ place: "differs", at: `2026-11-0${day}T${hour}:00:00.000Z` })),
  );
  const agreeing = ["4", "5", "6", "7"].map((day) => session({ at: `2026-11-0${day}T09:00:00.000Z` }));
  expect(sessionClockDiffers.evaluate({ sessions: [...twice, ...agreeing] })).toMatchObject({ state: "clear" });
});

test("another day like those before is no new difference", () => {
  const values = (text: string) => sessionClockDiffers.evaluate({ sessions: week(text) });
  expect(values("ddd")).toMatchObject({ words: "On 3 days, the first on 2026-11-01, it was set to another time." });
  expect(values("dddd")).toMatchObject({
    values: [{ text: "Another time than at the place claimed, first on 2026-11-01" }],
  });
});
