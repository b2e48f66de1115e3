import { z } from "zod";
import type { FactJob } from "@/lib/risk/facts";
import { defineCheck } from "../define-check";

/**
 * What is known of a job: the latest answer of the employer counts, silence and refusal leave it open. What they said
 * weighs more than how the answer was filed; an answer that "differs" and does not say clearly how is "unclear".
 */
export function jobState({ verifications }: Pick<FactJob, "verifications">) {
  const answered = verifications.findLast(({ answer }) => answer !== null && answer !== "no-answer");
  if (!answered) return verifications.some(({ answer }) => answer === "no-answer") ? "no-answer" : "open";
  if (answered.answer === "declined") return "no-answer";
  if (answered.answer === "no-record" || answered.verdict === "different") return "not-confirmed";
  if (answered.answer === "differs" && (answered.verdict === null || answered.verdict === "unclear")) return "unclear";
  return "confirmed";
}

export const employment = defineCheck({
  id: "employment",
  version: 1,
  measures: ["E4"],
  stage: "before-offer",
  title: "Employment",
  task: "Ask the employer, through an address you found yourself.",
  guidance:
    "A register, the company's own site or a phone directory; never the number on the résumé, which may reach a friend. Closed companies, mergers and slow offices explain most silence: note what you tried.",
  evidence: ["call-notes", "correspondence", "register-extract"],
  answers: z.object({
    note: z
      .string()
      .trim()
      .max(2000, "At most 2,000 characters.")
      .optional()
      .meta({ title: "What should the next reader know?" }),
  }),
  known({ jobs }) {
    const confirmed = jobs.filter((job) => jobState(job) === "confirmed").length;
    const known = jobs.filter((job) => ["confirmed", "not-confirmed"].includes(jobState(job))).length;
    if (jobs.length === 0) return { share: 0, words: "no job is claimed yet" };
    return { share: known / jobs.length, words: `${confirmed} of ${jobs.length} confirmed` };
  },
  missing({ jobs }) {
    const open = jobs.filter((job) => jobState(job) === "open");
    if (jobs.length === 0) return "a job from the résumé or the application";
    if (open.length === 0) return null;
    const uncontacted = open.filter(({ contacts }) => contacts === 0).length;
    if (uncontacted) return `${uncontacted} ${uncontacted === 1 ? "job needs" : "jobs need"} a contact of ours`;
    return `${open.length} ${open.length === 1 ? "answer is" : "answers are"} still missing`;
  },
  outcome({ jobs }) {
    const states = jobs.map(jobState);
    if (states.includes("not-confirmed")) return "concern";
    return states.length > 0 && states.every((state) => state === "confirmed") ? "clear" : "could-not-verify";
  },
});
