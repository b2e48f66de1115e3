import { expect, test } from "vitest";
import { openProgress, sealProgress } from "./progress";

const key = Buffer.alloc(32, 7);
const progress = { after: "company", streams: 12, entries: 340 };

test("comes back as it was", () => {
  expect(openProgress(sealProgress(progress, key), key)).toEqual(progress);
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
])("%s is not taken", (_, text) => expect(openProgress(text, key)).toBeNull());
