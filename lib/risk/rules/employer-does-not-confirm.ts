import { job } from "@/lib/verifications/asked/job";
import { defineRule } from "../define-rule";
import { someoneDoesNotConfirm } from "../does-not-confirm";
import type { Facts } from "../facts";

export const employerDoesNotConfirm = defineRule({
  id: "employer-does-not-confirm",
  version: 2,
  measures: ["E4"],
  group: "work history",
  points: 24,
  stop: false,
  setBy:
    "Bonafide's authors: the employer is the best witness of a job and was reached by a way we found, so it weighs twice what two papers do that disagree; records are lost too, so it does not reach compliance alone.",
  title: "An employer does not confirm a job",
  often:
    "Old records lost in a merger, work through an agency, another name at the time, an office that only sees payroll.",
  settles: "Ask the candidate for a payslip or a contract, and the employer for another office",
  check: "employment",
  letter: { fact: "A job that you state was not confirmed to us.", shows: ["Claimed"] },
  evaluate: ({ jobs }: Pick<Facts, "jobs">) => someoneDoesNotConfirm(jobs, "the employer", job),
});
