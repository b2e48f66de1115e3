import { expect, test } from "vitest";
import { checkedParts } from "@/lib/risk/checked";
import type { FactAttestation, FactInterview } from "@/lib/risk/facts";
import { personNotSure } from "@/lib/risk/rules/person-not-sure";
import { personNotTheSame } from "@/lib/risk/rules/person-not-the-same";
import { sampleFacts } from "@/lib/risk/samples";
import { videoInterview } from "./video-interview";

const kinds = ["turn-and-hold", "hand-before-face", "read-phrase", "document-beside-face"];
type Result = FactInterview["challenges"][number]["result"];
const meeting = (ended = true, kind: FactInterview["kind"] = "interview"): FactInterview => ({
  ...{ kind, path: "camera", ended, challenges: kinds.map((kind) => ({ kind, result: "done", stills: 1 })) },
});
const went = (...results: Result[]): FactInterview => ({
  ...meeting(),
  challenges: results.map((result, place) => ({ kind: kinds[place] ?? "live-task", result, stills: 0 })),
});
const said = (...answers: FactAttestation["answer"][]) => at(0, ...answers);
const at = (interview: number | null, ...answers: FactAttestation["answer"][]) =>
  answers.map((answer): FactAttestation => ({ how: "video", answer, interview }));

test.each([
  // meetings                    answers                                  share  words                       missing                    outcome
  [[], [], 0, "not held yet", "the interview", null],
  [[], at(null, "same", "same"), 0, "not held yet", "the interview", null],
  [[meeting(false)], [], 0.2, "under way", "the end of the interview", null],
  [[meeting()], [], 0.4, "held, 4 of 4 steps done, 0 of 2 answers", "two people’s answers", null],
  [[meeting()], said("same"), 0.6, "held, 4 of 4 steps done, 1 of 2 answers", "a second person’s answer", null],
  [[meeting()], said("different"), 0.6, "held, 4 of 4 steps done, 1 of 2 answers", "a second person’s answer", null],
  [[meeting()], said("not-sure"), 0.6, "held, 4 of 4 steps done, 1 of 2 answers", "a second person’s answer", null],
  [[meeting()], said("same", "same"), 1, "same person: yes, yes; 4 of 4 steps done", null, "clear"],
  [
    [meeting()],
    said("same", "not-sure"),
    0.7,
    "same person: yes, not sure; 4 of 4 steps done",
    null,
    "could-not-verify",
  ],
  [
    [meeting()],
    said("not-sure", "not-sure"),
    0.4,
    "same person: not sure, not sure; 4 of 4 steps done",
    null,
    "could-not-verify",
  ],
  [[meeting()], said("same", "different"), 1, "same person: yes, no; 4 of 4 steps done", null, "concern"],
  [[meeting()], said("different", "different"), 1, "same person: no, no; 4 of 4 steps done", null, "concern"],
  [
    [meeting()],
    said("same", "not-sure", "same"),
    1,
    "same person: yes, not sure, yes; 4 of 4 steps done",
    null,
    "clear",
  ],
  // Held again: the newest interview says.
  [
    [meeting(), meeting()],
    said("same", "not-sure"),
    0.4,
    "held, 4 of 4 steps done, 0 of 2 answers",
    "two people’s answers",
    null,
  ],
  [
    [meeting(), meeting()],
    [...said("different", "same"), ...at(1, "same", "same")],
    1,
    "same person: yes, yes; 4 of 4 steps done",
    null,
    "clear",
  ],
  // A later meeting is another matter.
  [
    [meeting(), meeting(true, "later-meeting")],
    [...said("same", "same"), ...at(1, "different")],
    1,
    "same person: yes, yes; 4 of 4 steps done",
    null,
    "clear",
  ],
] as const)("%j, %j: %s %s", (interviews, attestations, share, words, missing, outcome) => {
  const facts = sampleFacts({ interviews: [...interviews], attestations: [...attestations] });
  const known = videoInterview.known(facts);
  expect(known.share).toBeCloseTo(share);
  expect(known.words).toBe(words);
  expect(videoInterview.missing(facts)).toBe(missing);
  expect(videoInterview.outcome(facts, {})).toBe(outcome);
});

test.each([
  // steps                                                answers                        share  words                                                          outcome
  [["done", "done", "done", "left-out"], ["same", "same"], 0.95, "yes, yes; 3 of 4 steps done", "clear"],
  [
    ["done", "done", "not-done", "left-out"],
    ["same", "same"],
    0.9,
    "yes, yes; 2 of 4 steps done, 1 tried and not done",
    "clear",
  ],
  [
    ["not-done", "not-done", "not-done", "done"],
    ["same", "same"],
    0.85,
    "yes, yes; 1 of 4 steps done, 3 tried and not done",
    "clear",
  ],
  [["done", "left-out"], ["same", "different"], 0.9, "yes, no; 1 of 2 steps done", "concern"],
  [["done", "left-out"], ["same", "not-sure"], 0.6, "yes, not sure; 1 of 2 steps done", "could-not-verify"],
  // No step was done: not clear, whatever was answered; what was answered otherwise stays.
  [
    ["left-out", "left-out", "left-out", "left-out"],
    ["same", "same"],
    0.2,
    "yes, yes; 0 of 4 steps done",
    "could-not-verify",
  ],
  [
    ["not-done", "left-out"],
    ["same", "same"],
    0.2,
    "yes, yes; 0 of 2 steps done, 1 tried and not done",
    "could-not-verify",
  ],
  [
    ["not-done"],
    ["same", "same", "same"],
    0.2,
    "yes, yes, yes; 0 of 1 step done, 1 tried and not done",
    "could-not-verify",
  ],
  [["left-out"], ["same", "not-sure"], 0.2, "yes, not sure; 0 of 1 step done", "could-not-verify"],
  [["left-out"], ["same", "different"], 0.2, "yes, no; 0 of 1 step done", "concern"],
  [[], ["same", "same"], 0.2, "yes, yes; no steps", "could-not-verify"],
  [["done"], ["same", "same"], 1, "yes, yes; 1 of 1 step done", "clear"],
] as const)("steps %j, answers %j: %s known, %s", (results, answers, share, words, outcome) => {
  const facts = sampleFacts({ interviews: [went(...results)], attestations: said(...answers) });
  expect(videoInterview.known(facts).share).toBeCloseTo(share);
  expect(videoInterview.known(facts).words).toBe(`same person: ${words}`);
  expect(videoInterview.outcome(facts, {})).toBe(outcome);
});

test.each([
  // steps                 before an answer, after the first
  [["done", "done"], 0.4, 0.6],
  [["done", "left-out"], 0.3, 0.5],
  [["left-out", "left-out"], 0.2, 0.2],
] as const)("steps %j: %s known before an answer, %s after one, whatever it is", (results, before, after) => {
  const share = (...answers: FactAttestation["answer"][]) =>
    videoInterview.known(sampleFacts({ interviews: [went(...results)], attestations: said(...answers) })).share;
  expect(share()).toBeCloseTo(before);
  for (const answer of ["same", "not-sure", "different"] as const) expect(share(answer)).toBeCloseTo(after);
});

test("an interview with every step left out is not counted as checked, though two people said the same", () => {
  const known = { interviews: [went("left-out", "left-out")], attestations: said("same", "same") };
  const checks = (outcome: "could-not-verify" | null) => [{ kind: "video-interview", outcome }];
  for (const outcome of ["could-not-verify", null] as const) {
    const [part] = checkedParts({ ...withCheck(known), checks: checks(outcome) });
    expect(part?.share).toBeCloseTo(0.2);
  }
});

test.each([
  // meetings                                answers                         not the same   not sure
  [[meeting()], said("different"), "unknown", "unknown"],
  [[meeting()], said("not-sure"), "unknown", "unknown"],
  [[meeting()], said("different", "same"), "raised", "clear"],
  [[meeting()], said("not-sure", "same"), "clear", "raised"],
  [[meeting(true, "later-meeting")], said("different"), "raised", "clear"],
  [[], at(null, "different"), "raised", "clear"],
  [[meeting()], [...said("different"), ...at(null, "same")], "clear", "clear"],
] as const)(
  "%j, %j: a first answer raises nothing before the second is in",
  (interviews, attestations, notTheSame, notSure) => {
    const facts = { interviews: [...interviews], attestations: [...attestations] };
    expect(personNotTheSame.evaluate(facts).state).toBe(notTheSame);
    expect(personNotSure.evaluate(facts).state).toBe(notSure);
  },
);

test("what a first answer was shows nowhere in what is computed before the second is in", () => {
  const interviews = [meeting()];
  const [yes, no] = (["same", "different"] as const).map((answer) =>
    checkedParts(withCheck({ interviews, attestations: said(answer) })),
  );
  expect(yes).toEqual(no);
});

test("when two disagree it says how many answered so", () => {
  const facts = { interviews: [meeting()], attestations: said("same", "different") };
  expect(personNotTheSame.evaluate(facts)).toMatchObject({
    words: "1 of 2 who saw the candidate answered: not the same person.",
  });
});

test("where the policy asks for the interview, it is what is known of having seen the person", () => {
  const titles = (facts: ReturnType<typeof sampleFacts>) => checkedParts(facts).map(({ title }) => title);
  expect(titles(sampleFacts())).toContain("Identity seen live");
  expect(titles(withCheck({}))).toEqual(["Video interview"]);
});

function withCheck(known: Partial<ReturnType<typeof sampleFacts>>) {
  const checks = [{ kind: "video-interview", stage: "before-offer", required: true }];
  return sampleFacts({ policy: { minimumChecked: 80, checks }, ...known });
}
