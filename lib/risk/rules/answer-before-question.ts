import { clear, defineRule, raised, unknown } from "../define-rule";
import type { Facts } from "../facts";

export const answerBeforeQuestion = defineRule({
  id: "answer-before-question",
  version: 1,
  measures: ["E4"],
  group: "work history",
  points: 18,
  stop: false,
  setBy:
    "Bonafide's authors: nobody can answer what was not asked yet, unless a time was noted wrongly; it weighs less than an employer who does not confirm.",
  title: "An answer came before the question",
  often: "A time noted wrongly, a question asked by phone and written down later, a clock in another time zone.",
  settles: "Look up both times, then ask again through a contact you found yourself",
  check: "employment",
  letter: { fact: "An answer about a job you state is dated before we asked for it.", shows: ["Job"] },
  evaluate({ jobs }: Pick<Facts, "jobs">) {
    const answered = jobs.flatMap(({ text, verifications }) =>
      verifications.flatMap(({ askedAt, answeredAt }) => (answeredAt ? [{ text, askedAt, answeredAt }] : [])),
    );
    const early = answered.filter(({ askedAt, answeredAt }) => Date.parse(answeredAt) < Date.parse(askedAt));
    if (early.length > 0) return raised("The answer is dated before the question.", early.flatMap(values));
    return answered.length === 0 ? unknown("an answer from an employer") : clear();
  },
});

const values = ({ text, askedAt, answeredAt }: { text: string; askedAt: string; answeredAt: string }) => [
  { label: "Job", text },
  { label: "Asked", text: askedAt },
  { label: "Answered", text: answeredAt },
];
