import { expect, test } from "vitest";
import { job } from "../samples";
import { employerDoesNotConfirm } from "./employer-does-not-confirm";

test.each([
  ["no job claimed", [], "unknown"],
  ["nobody asked", [job("Northgate")], "unknown"],
  ["asked", [job("Northgate", {})], "unknown"],
  ["silence", [job("Northgate", { answer: "no-answer" })], "unknown"],
  ["refusal", [job("Northgate", { answer: "declined" })], "unknown"],
  ["confirmed", [job("Northgate", { answer: "confirmed", verdict: "likely" })], "clear"],
  ["one of two confirmed", [job("Northgate", { answer: "confirmed" }), job("Clearwater")], "unknown"],
  ["no record", [job("Northgate", { answer: "no-record" })], "raised"],
  ["differs clearly", [job("Northgate", { answer: "differs", verdict: "different" })], "raised"],
  ["differs by a month", [job("Northgate", { answer: "differs", verdict: "likely" })], "clear"],
  ["differs, unclear how", [job("Northgate", { answer: "differs", verdict: "unclear" })], "unknown"],
  ["differs, nothing said", [job("Northgate", { answer: "differs" })], "unknown"],
  [
    "confirmed, but what they said differs",
    [job("Northgate", { answer: "confirmed", verdict: "different" })],
    "raised",
  ],
  ["no record, then confirmed", [job("Northgate", { answer: "no-record" }, { answer: "confirmed" })], "raised"],
] as const)("%s", (_, jobs, state) => {
  expect(employerDoesNotConfirm.evaluate({ jobs: [...jobs] })).toMatchObject({ state });
});

test("names the job and what was said, in their words and not in ours", () => {
  const differs = {
    answer: "differs",
    verdict: "different",
    said: "2021 to 2022",
    words: "The start differs.",
  } as const;
  const jobs = [job("Clearwater, 2019", { answer: "no-record" }), job("Northgate, 2017", differs)];
  expect(employerDoesNotConfirm.evaluate({ jobs })).toEqual({
    state: "raised",
    words: "No record of the person. The start differs.",
    values: [
      { label: "Claimed", text: "Clearwater, 2019" },
      { label: "They said", text: "No record of the person" },
      { label: "Claimed", text: "Northgate, 2017" },
      { label: "They said", text: "2021 to 2022" },
    ],
  });
});
