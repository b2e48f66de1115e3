import { expect, test } from "vitest";
import { job } from "../samples";
import { institutionDoesNotConfirm } from "./institution-does-not-confirm";

test.each([
  ["no study claimed", [], "unknown"],
  ["nobody asked", [job("BSc, Clearwater")], "unknown"],
  ["silence", [job("BSc, Clearwater", { answer: "no-answer" })], "unknown"],
  ["confirmed", [job("BSc, Clearwater", { answer: "confirmed", verdict: "same" })], "clear"],
  ["no record", [job("BSc, Clearwater", { answer: "no-record" })], "raised"],
  ["another degree", [job("BSc, Clearwater", { answer: "differs", verdict: "different" })], "raised"],
] as const)("%s", (_, studies, state) => {
  expect(institutionDoesNotConfirm.evaluate({ studies: [...studies] })).toMatchObject({ state });
});

test("says what the school said, and what is missing of whom", () => {
  const said = {
    answer: "differs",
    verdict: "different",
    said: "Certificate, 2015 to 2016",
    words: "They differ.",
  } as const;
  expect(institutionDoesNotConfirm.evaluate({ studies: [job("BSc, Clearwater", said)] })).toEqual({
    state: "raised",
    words: "They differ.",
    values: [
      { label: "Claimed", text: "BSc, Clearwater" },
      { label: "They said", text: "Certificate, 2015 to 2016" },
    ],
  });
  expect(institutionDoesNotConfirm.evaluate({ studies: [job("BSc, Clearwater")] })).toEqual({
    state: "unknown",
    missing: "what the school says of 1 of 1 courses of study",
  });
});
