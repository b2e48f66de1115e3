import { clear, defineRule, raised, unknown } from "../define-rule";
import type { Facts } from "../facts";

export const interviewStepNotDone = defineRule({
  id: "interview-step-not-done",
  version: 1,
  measures: ["E1"],
  group: "identity",
  points: 6,
  stop: false,
  setBy:
    "Bonafide's authors: a step that did not work is mostly a camera or a connection, so it asks for another meeting; whether the person is the same is for those who saw them to say.",
  title: "A step of the interview was asked for and not done",
  often: "A poor connection, a fixed camera, pain or a disability, a step that was not understood.",
  settles: "Meet once more, with other steps or on the path without a camera",
  check: "video-interview",
  letter: { fact: "A step of our meeting could not be done.", shows: [] },
  evaluate({ interviews }: Pick<Facts, "interviews">) {
    const steps = interviews.filter(({ ended }) => ended).flatMap(({ challenges }) => challenges);
    if (steps.length === 0) return unknown("a meeting with the candidate");
    const not = steps.filter(({ result }) => result === "not-done").length;
    if (not === 0) return clear();
    return raised(`${not} of ${steps.length} steps were not done.`, [
      { label: "Not done", text: `${not} of ${steps.length} steps` },
    ]);
  },
});
