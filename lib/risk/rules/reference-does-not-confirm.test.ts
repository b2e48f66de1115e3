import { expect, test } from "vitest";
import { job } from "../samples";
import { referenceDoesNotConfirm } from "./reference-does-not-confirm";

test.each([
  ["nobody named", [], "unknown"],
  ["nobody asked", [job("Ada Kern")], "unknown"],
  ["silence", [job("Ada Kern", { answer: "no-answer" })], "unknown"],
  ["confirmed", [job("Ada Kern", { answer: "confirmed", verdict: "likely" })], "clear"],
  ["no record", [job("Ada Kern", { answer: "no-record" })], "raised"],
  ["says something else", [job("Ada Kern", { answer: "differs", verdict: "different" })], "raised"],
] as const)("%s", (_, references, state) => {
  expect(referenceDoesNotConfirm.evaluate({ references: [...references] })).toMatchObject({ state });
});
