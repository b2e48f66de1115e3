import { expect, test } from "vitest";
import { hasWorkedOn } from "./worked-on";

test.each([
  // what Hana did                       has she worked on it
  [[], false],
  [["evidence.read", "refused"], false],
  [["letter.given", "letter.answered", "note.added"], false],
  [["screening.restricted"], false],
  [["difference.decided"], true],
  [["gate.decided"], true],
  [["letter.reviewed"], true],
  [["waiver.decided"], true],
  [["evidence.read", "check.completed"], true],
  [["an.event-of-later"], true],
])("%j: %s", (events, worked) => {
  const others = ["check.completed", "gate.decided"].map((event) => ({ actorId: "leo", event }));
  const own = events.map((event) => ({ actorId: "hana", event }));
  expect(hasWorkedOn("hana", [...others, ...own, { actorId: null, event: "screening.opened" }])).toBe(worked);
});
