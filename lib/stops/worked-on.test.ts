import { expect, test } from "vitest";
import { hasWorkedOn } from "./worked-on";

const at = new Date("2026-11-03");

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
  const others = ["check.completed", "gate.decided"].map((event) => ({ actorId: "leo", event, at }));
  const own = events.map((event) => ({ actorId: "hana", event, at }));
  expect(hasWorkedOn("hana", [...others, ...own, { actorId: null, event: "screening.opened", at }], undefined)).toBe(
    worked,
  );
});

test.each([
  // read at        a stop was proposed at  has worked on it
  ["2026-11-03", "2026-11-02", false],
  ["2026-11-03", "2026-11-03", false],
  ["2026-11-03", "2026-11-09", true],
  ["2026-11-03", null, true],
])("an answer read on %s, proposed on %s: %s", (read, proposed, worked) => {
  const entries = [{ actorId: "hana", event: "letter.reviewed", at: new Date(read) }];
  expect(hasWorkedOn("hana", entries, proposed ? new Date(proposed) : undefined)).toBe(worked);
});
