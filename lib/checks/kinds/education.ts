import { study } from "@/lib/verifications/asked/study";
import { defineAskingCheck } from "../define-asking-check";

export const education = defineAskingCheck(study, {
  id: "education",
  version: 1,
  measures: ["E4"],
  stage: "before-offer",
  title: "Education",
  task: "Ask the school or university, through an address you found yourself.",
  guidance:
    "Its registry, or the service it names on its own site for such questions; a certificate the candidate sends can be made by anybody. Another name at the time, a school that merged, records kept on paper and a form the candidate must sign first explain most silence: note what you tried.",
  // Two years: a degree once confirmed by the institution seldom changes.
  validDays: 730,
  none: { known: "no course of study is claimed yet", missing: "a course of study from the résumé or the application" },
});
