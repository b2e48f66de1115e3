import { expect, test } from "vitest";
import { type ReleaseRecord, releaseKey, signRelease, verifyRelease } from "./sign";

const key = releaseKey(Buffer.alloc(32, 7));
const record: ReleaseRecord = {
  format: "bonafide release 1",
  releaseId: "0199a000-0000-4000-8000-000000000001",
  screeningId: "0199a000-0000-4000-8000-000000000002",
  issuedAt: "2026-11-22T15:00:00.000Z",
  name: "Dana Lee",
  position: "Archivist, Leeds",
  startsOn: "2026-12-01",
  gates: [
    { gate: "offer", open: true, early: false, may: ["Make the offer"], to: null, until: null },
    { gate: "equipment", open: false, why: "Not done yet: shipping address." },
  ],
};
const file = signRelease(record, key);
const why = (text: string, by?: string) => {
  const answer = verifyRelease(text, by);
  return answer.ok ? "whole" : answer.why;
};

test("a release is whole by its own key and by the one that is given", () => {
  expect(why(file)).toBe("whole");
  expect(why(`${file}\n`, key.shown)).toBe("whole");
  expect(verifyRelease(file)).toMatchObject({ record, key: key.shown });
});

test("the key is the same for a company, and another for another", () => {
  expect(releaseKey(Buffer.alloc(32, 7)).shown).toBe(key.shown);
  expect(releaseKey(Buffer.alloc(32, 8)).shown).not.toBe(key.shown);
  expect(key.shown).toMatch(/^[\w-]{43}$/);
});

const changed = (part: Partial<ReleaseRecord>) => {
  const { signature } = JSON.parse(file);
  return signRelease({ ...record, ...part }, key).replace(/"signature":"[^"]*"/, `"signature":"${signature}"`);
};

test.each([
  ["another name", changed({ name: "Dana Li" }), undefined, "does not belong"],
  ["a gate that opened", changed({ gates: [] }), undefined, "does not belong"],
  ["signed by somebody else", signRelease(record, releaseKey(Buffer.alloc(32, 8))), key.shown, "another key"],
  ["a key that is none", file.replace(key.shown, "x"), undefined, "does not belong"],
  ["written anew", JSON.stringify(JSON.parse(file), null, 2), undefined, "written anew"],
  ["a name that is there twice", file.replace('"name":', '"name":"Eve","name":'), undefined, "written anew"],
  ["something added", file.replace('"name":', '"more":1,"name":'), undefined, "no release record"],
  ["no JSON", "{", undefined, "no release record"],
  ["nothing", "", undefined, "no release record"],
])("%s", (_, text, by, words) => expect(why(text, by)).toContain(words));
