import { expect, test } from "vitest";
import { job, sampleFacts } from "@/lib/risk/samples";
import { askedIn, askedKinds } from "@/lib/verifications/asked";
import { checkKind } from "./kinds";

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
])("employment, %j", (jobs, share, words, missing, outcome) => {
  const facts = sampleFacts({ jobs });
  const employment = checkKind("employment");
  expect(employment.known(facts)).toEqual({ share, words });
  expect(employment.missing(facts)).toBe(missing);
  expect(employment.outcome(facts, {})).toBe(outcome);
});

test.each([
  // jobs                            nobody asked  awaited
  [[], 0, 0],
  [[untouched, untouched, asked], 2, 1],
  [[asked, confirmed, denied, silent], 0, 1],
  [[job("two asked, one answered", {}, { answer: "confirmed" })], 0, 0],
  [[job("two asked, one silent", {}, { answer: "no-answer" })], 0, 1],
])("employment, %j: %i to ask, %i awaited", (jobs, toAsk, awaited) =>
  expect(checkKind("employment").asking?.(sampleFacts({ jobs }))).toEqual({ toAsk, awaited }),
);

test.each([
  ["education", "1 course of study needs a contact of ours", "2 courses of study need a contact of ours"],
  ["clients", "1 client needs a contact of ours", "2 clients need a contact of ours"],
  ["references", "1 reference needs a contact of ours", "2 references need a contact of ours"],
])("%s reads its own claims and says so", (id, one, two) => {
  const kind = checkKind(id);
  const given = (...claims: (typeof untouched)[]) => sampleFacts({ [askedIn(id).facts]: claims });
  expect(kind.known(given()).words).toMatch(/yet$/);
  expect(kind.missing(given())).toMatch(/^a /);
  expect(kind.missing(given(untouched))).toBe(one);
  expect(kind.missing(given(untouched, untouched))).toBe(two);
  expect(kind.outcome(given(confirmed), {})).toBe("clear");
  expect(kind.outcome(given(confirmed, denied), {})).toBe("concern");
  expect(kind.outcome(sampleFacts({ jobs: [confirmed] }), {})).toBe("could-not-verify");
});

test("everything asked about belongs to a check of its own", () => {
  expect(askedKinds.map(({ check }) => checkKind(check).id)).toEqual([
    "employment",
    "education",
    "clients",
    "references",
  ]);
});
