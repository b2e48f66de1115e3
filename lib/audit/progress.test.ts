import { addHours } from "date-fns";
import { expect, test } from "vitest";
import { openProgress, sealProgress } from "./progress";

const key = Buffer.alloc(32, 7);
const began = new Date("2026-11-20T18:00:00Z");
const progress = { after: "company", streams: 12, entries: 340, by: "hana", began: began.getTime() };

test("comes back as it was", () => {
  expect(openProgress(sealProgress(progress, key), key, "hana", began)).toEqual(progress);
});

test.each([
  ["hana", 24, progress],
  ["hana", 25, null],
  ["leo", 0, null],
])("%s goes on after %i hours: %j", (by, hours, found) => {
  expect(openProgress(sealProgress(progress, key), key, by, addHours(began, hours))).toEqual(found);
});

test.each([
  ["another key", sealProgress(progress, Buffer.alloc(32, 8))],
  [
    "another text",
    `${Buffer.from('{"after":"z","streams":1,"entries":1}').toString("base64url")}.${sealProgress(progress, key).split(".")[1]}`,
  ],
  ["no seal", sealProgress(progress, key).split(".")[0] ?? ""],
  ["nothing", ""],
  ["anything", "a.b.c"],
])("%s is not taken", (_, text) => expect(openProgress(text, key, "hana", began)).toBeNull());
