import { expect, test } from "vitest";
import type { FactJob } from "@/lib/risk/facts";
import { job } from "@/lib/risk/samples";
import { answerState } from "./answer-state";

test.each([
  [job("nobody asked"), "open"],
  [job("asked", {}), "open"],
  [job("silence", { answer: "no-answer" }), "no-answer"],
  [job("silence, asked again", { answer: "no-answer" }, {}), "open"],
  [job("silence here, asked there", {}, { answer: "no-answer" }), "open"],
  [job("refusal", { answer: "declined" }), "no-answer"],
  [job("refusal, asked elsewhere", { answer: "declined" }, {}), "open"],
  [job("confirmed", { answer: "confirmed" }), "confirmed"],
  [job("confirmed, then silence", { answer: "confirmed" }, { answer: "no-answer" }), "confirmed"],
  [job("confirmed, then asked elsewhere", { answer: "confirmed" }, {}), "confirmed"],
  [job("confirmed, but what they said differs", { answer: "confirmed", verdict: "different" }), "not-confirmed"],
  [job("no record", { answer: "no-record" }), "not-confirmed"],
  [job("no record, then confirmed", { answer: "no-record" }, { answer: "confirmed" }), "confirmed"],
  [job("differs clearly", { answer: "differs", verdict: "different" }), "not-confirmed"],
  [job("differs by a month", { answer: "differs", verdict: "likely" }), "confirmed"],
  [job("differs, unclear how", { answer: "differs", verdict: "unclear" }), "unclear"],
  [job("differs, nothing said", { answer: "differs" }), "unclear"],
])("$text: %s", (claim: FactJob, state: string) => expect(answerState(claim)).toBe(state));
