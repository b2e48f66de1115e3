import { job } from "@/lib/verifications/asked/job";
import { defineAskingCheck } from "../define-asking-check";

export const employment = defineAskingCheck(job, {
  id: "employment",
  version: 1,
  measures: ["E4"],
  stage: "before-offer",
  title: "Employment",
  task: "Ask the employer, through an address you found yourself.",
  guidance:
    "A register, the company's own site or a phone directory; never the number on the résumé, which may reach a friend. Closed companies, mergers and slow offices explain most silence: note what you tried.",
  // Two years, as employers keep their answers and the job asked about is over; a newer job is another claim.
  validDays: 730,
  none: { known: "no job is claimed yet", missing: "a job from the résumé or the application" },
});
