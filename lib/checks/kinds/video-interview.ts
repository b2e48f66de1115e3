import { z } from "zod";
import type { FactAttestation, FactInterview, Facts } from "@/lib/risk/facts";
import { answersNeeded } from "@/lib/risk/seen-live";
import { defineCheck } from "../define-check";
import { note } from "../note";

/** The newest interview, and what people said after it. A meeting after the check is done is another matter: it has no part here. */
function lastInterview({ interviews, attestations }: Pick<Facts, "interviews" | "attestations">) {
  const place = interviews.findLastIndex(({ kind }) => kind === "interview");
  const answers = attestations.filter(({ interview }) => interview === place).map(({ answer }) => answer);
  return { interview: interviews[place], answers, awaited: Math.max(0, answersNeeded("interview") - answers.length) };
}

/**
 * How the steps of an interview went. One that was tried and not done is for people to look at, and so in the words; what they
 * answer stays their own. Where no step was done at all nothing was seen that a picture could not show, so that is unknown.
 */
function stepsOf({ challenges }: FactInterview) {
  const count = (wanted: string) => challenges.filter(({ result }) => result === wanted).length;
  const [asked, done, notDone] = [challenges.length, count("done"), count("not-done")];
  if (asked === 0) return { asked, done, words: "no steps" };
  const words = `${done} of ${asked} ${asked === 1 ? "step" : "steps"} done`;
  return { asked, done, words: notDone > 0 ? `${words}, ${notDone} tried and not done` : words };
}

const short: Record<FactAttestation["answer"], string> = { same: "yes", "not-sure": "not sure", different: "no" };

export const videoInterview = defineCheck({
  id: "video-interview",
  version: 2,
  measures: ["E1"],
  stage: "before-offer",
  title: "Video interview",
  task: "Meet the candidate, and let two people say whether it is the person on the document.",
  guidance:
    "What is asked is the same for everyone in this position; its details are drawn when the meeting starts, so that nothing can be prepared. With a camera or without, in person or with somebody trusted near the candidate: both count the same, and no home has to be shown. Without a single step done the answers alone are not enough. Poor connections, old pictures, glasses and haircuts explain most doubts.",
  // Three months: long enough for two positions at once, short enough that the same person is remembered.
  validDays: 90,
  evidence: ["correspondence"],
  // Operations lead no meetings.
  handedOver: false,
  consents: ["interview"],
  answers: z.object({
    note,
  }),
  // While an answer is awaited nothing here says what the first one was: the second person reads this too.
  known(facts) {
    const { interview, answers, awaited } = lastInterview(facts);
    if (!interview) return { share: 0, words: "not held yet" };
    if (!interview.ended) return { share: 0.2, words: "under way" };
    const { asked, done, words } = stepsOf(interview);
    const held = 0.2 + (asked > 0 ? (0.2 * done) / asked : 0);
    if (awaited > 0)
      return {
        share: held + (done > 0 ? answers.length * 0.2 : 0),
        words: `held, ${words}, ${answers.length} of 2 answers`,
      };
    const sure = answers.filter((answer) => answer !== "not-sure").length;
    return {
      share: Math.min(1, held + (done > 0 ? sure * 0.3 : 0)),
      words: `same person: ${answers.map((answer) => short[answer]).join(", ")}; ${words}`,
    };
  },
  missing(facts) {
    const { interview, answers, awaited } = lastInterview(facts);
    if (!interview) return "the interview";
    if (!interview.ended) return "the end of the interview";
    if (awaited === 0) return null;
    return answers.length === 0 ? "two people’s answers" : "a second person’s answer";
  },
  outcome(facts) {
    const { interview, answers, awaited } = lastInterview(facts);
    if (!interview || awaited > 0) return null;
    if (answers.includes("different")) return "concern";
    if (stepsOf(interview).done === 0) return "could-not-verify";
    return answers.filter((answer) => answer === "same").length >= 2 ? "clear" : "could-not-verify";
  },
});
