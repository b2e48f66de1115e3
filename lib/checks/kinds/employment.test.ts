import { expect, test } from "vitest";
import type { FactJob } from "@/lib/risk/facts";
import { job, sampleFacts } from "@/lib/risk/samples";
import { employment, jobState } from "./employment";

test.each([
  [job("nobody asked"), "open"],
  [job("asked", {}), "open"],
  [job("silence", { answer: "no-answer" }), "no-answer"],
  [job("silence, asked again", { answer: "no-answer" }, {}), "no-answer"],
  [job("refusal", { answer: "declined" }), "no-answer"],
  [job("confirmed", { answer: "confirmed" }), "confirmed"],
  [job("confirmed, then silence", { answer: "confirmed" }, { answer: "no-answer" }), "confirmed"],
  [job("confirmed, but what they said differs", { answer: "confirmed", verdict: "different" }), "not-confirmed"],
  [job("no record", { answer: "no-record" }), "not-confirmed"],
  [job("no record, then confirmed", { answer: "no-record" }, { answer: "confirmed" }), "confirmed"],
  [job("differs clearly", { answer: "differs", verdict: "different" }), "not-confirmed"],
  [job("differs by a month", { answer: "differs", verdict: "likely" }), "confirmed"],
  [job("differs, unclear how", { answer: "differs", verdict: "unclear" }), "unclear"],
  [job("differs, nothing said", { answer: "differs" }), "unclear"],
])("$text: %s", (job: FactJob, state: string) => expect(jobState(job)).toBe(state));

const confirmed = job("confirmed", { answer: "confirmed" });
const silent = job("silent", { answer: "no-answer" });
const denied = job("denied", { answer: "no-record" });
const asked = job("asked", {});
const untouched = job("untouched");

test.each([
  // jobs                 share  words               missing                                             outcome
  [[], 0, "no job is claimed yet", "a job from the résumé or the application", "could-not-verify"],
  [[confirmed], 1, "1 of 1 confirmed", null, "clear"],
  [[confirmed, silent], 0.5, "1 of 2 confirmed", null, "could-not-verify"],
  [[confirmed, denied], 1, "1 of 2 confirmed", null, "concern"],
  [[confirmed, asked], 0.5, "1 of 2 confirmed", "1 answer is still missing", "could-not-verify"],
  [[asked, asked], 0, "0 of 2 confirmed", "2 answers are still missing", "could-not-verify"],
  [[untouched, asked], 0, "0 of 2 confirmed", "1 job needs a contact of ours", "could-not-verify"],
  [[untouched, untouched], 0, "0 of 2 confirmed", "2 jobs need a contact of ours", "could-not-verify"],
])("%j", (jobs, share, words, missing, outcome) => {
  const facts = sampleFacts({ jobs });
  expect(employment.known(facts)).toEqual({ share, words });
  expect(employment.missing(facts)).toBe(missing);
  expect(employment.outcome(facts, {})).toBe(outcome);
});
