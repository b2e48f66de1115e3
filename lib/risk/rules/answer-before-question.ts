import { clear, defineRule, raised, unknown } from "../define-rule";
import type { Facts } from "../facts";

export const answerBeforeQuestion = defineRule({
  id: "answer-before-question",
  version: 3,
  measures: ["E4", "P1"],
  group: "work history",
  points: 18,
  stop: false,
  setBy:
    "Bonafide's authors: nobody can answer what was not asked yet, unless a time was noted wrongly; it weighs less than an employer who does not confirm.",
  title: "An answer came before the question",
  often: "A time noted wrongly, a question asked by phone and written down later, a clock in another time zone.",
  settles: "Look up both times, then ask again through a contact you found yourself",
  // The question may be an employer's, a school's, a client's or a referee's.
  check: null,
  letter: { fact: "The times of a question of ours and of its answer do not fit together.", shows: ["Asked about"] },
  evaluate({ jobs, studies, clients, references }: Pick<Facts, "jobs" | "studies" | "clients" | "references">) {
    const answered = [...jobs, ...studies, ...clients, ...references].flatMap(({ text, verifications }) =>
      verifications.flatMap(({ askedAt, answeredAt }) => (answeredAt ? [{ text, askedAt, answeredAt }] : [])),
    );
    const early = answered.filter(({ askedAt, answeredAt }) => Date.parse(answeredAt) < Date.parse(askedAt));
    if (early.length > 0) return raised("The answer is dated before the question.", early.flatMap(values));
    return answered.length === 0 ? unknown("an answer to a question of ours") : clear();
  },
});

const values = ({ text, askedAt, answeredAt }: { text: string; askedAt: string; answeredAt: string }) => [
  { label: "Asked about", text },
  { label: "Asked", text: askedAt },
  { label: "Answered", text: answeredAt },
];
