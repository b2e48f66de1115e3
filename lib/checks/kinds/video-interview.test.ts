import { expect, test } from "vitest";
import { checkedParts } from "@/lib/risk/checked";
import type { FactAttestation, FactInterview } from "@/lib/risk/facts";
import { personNotSure } from "@/lib/risk/rules/person-not-sure";
import { personNotTheSame } from "@/lib/risk/rules/person-not-the-same";
import { sampleFacts } from "@/lib/risk/samples";
import { videoInterview } from "./video-interview";

const meeting = (ended = true, kind: FactInterview["kind"] = "interview"): FactInterview => ({
  ...{ kind, path: "camera", ended, challenges: [] },
});
const said = (...answers: FactAttestation["answer"][]) => at(0, ...answers);
const at = (interview: number | null, ...answers: FactAttestation["answer"][]) =>
  answers.map((answer): FactAttestation => ({ how: "video", answer, interview }));

test.each([
  // meetings                    answers                                  share  words                       missing                    outcome
  [[], [], 0, "not held yet", "the interview", null],
  [[], at(null, "same", "same"), 0, "not held yet", "the interview", null],
  [[meeting(false)], [], 0.2, "under way", "the end of the interview", null],
  [[meeting()], [], 0.4, "held, 0 of 2 answers", "two people’s answers", null],
  [[meeting()], said("same"), 0.6, "held, 1 of 2 answers", "a second person’s answer", null],
  [[meeting()], said("different"), 0.6, "held, 1 of 2 answers", "a second person’s answer", null],
  [[meeting()], said("not-sure"), 0.6, "held, 1 of 2 answers", "a second person’s answer", null],
  [[meeting()], said("same", "same"), 1, "same person: yes, yes", null, "clear"],
  [[meeting()], said("same", "not-sure"), 0.7, "same person: yes, not sure", null, "could-not-verify"],
  [[meeting()], said("not-sure", "not-sure"), 0.4, "same person: not sure, not sure", null, "could-not-verify"],
  [[meeting()], said("same", "different"), 1, "same person: yes, no", null, "concern"],
  [[meeting()], said("different", "different"), 1, "same person: no, no", null, "concern"],
  [[meeting()], said("same", "not-sure", "same"), 1, "same person: yes, not sure, yes", null, "clear"],
  // Held again: the newest interview says.
  [[meeting(), meeting()], said("same", "not-sure"), 0.4, "held, 0 of 2 answers", "two people’s answers", null],
  [
    [meeting(), meeting()],
    [...said("different", "same"), ...at(1, "same", "same")],
    1,
    "same person: yes, yes",
    null,
    "clear",
  ],
  // A later meeting is another matter.
  [
    [meeting(), meeting(true, "later-meeting")],
    [...said("same", "same"), ...at(1, "different")],
    1,
    "same person: yes, yes",
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
