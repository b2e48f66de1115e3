import { jobState } from "@/lib/checks/kinds/employment";
import { clear, defineRule, raised, unknown } from "../define-rule";
import type { Facts, FactVerification } from "../facts";

export const employerDoesNotConfirm = defineRule({
  id: "employer-does-not-confirm",
  version: 1,
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
  letter: { fact: "A job you state is not confirmed by the employer as you state it.", shows: ["Claimed"] },
  // Every answer counts, not the latest: when two answers of one employer contradict each other a person has to settle it.
  evaluate({ jobs }: Pick<Facts, "jobs">) {
    const denied = jobs.flatMap(({ text, verifications }) =>
      verifications.filter(doesNotConfirm).map(({ words }) => ({ text, said: words ?? "No record of it." })),
    );
    if (denied.length > 0)
      return raised([...new Set(denied.map(({ said }) => said))].join(" "), denied.flatMap(values));
    if (jobs.length === 0) return unknown("a job to ask about");
    const open = jobs.filter((job) => jobState(job) !== "confirmed").length;
    return open === 0 ? clear() : unknown(`what the employer says of ${open} of ${jobs.length} jobs`);
  },
});

const doesNotConfirm = ({ answer, verdict }: FactVerification) =>
  answer === "no-record" || ((answer === "differs" || answer === "confirmed") && verdict === "different");

const values = ({ text, said }: { text: string; said: string }) => [
  { label: "Claimed", text },
  { label: "They said", text: said },
];
