import { referee } from "@/lib/verifications/asked/referee";
import { defineAskingCheck } from "../define-asking-check";

export const references = defineAskingCheck(referee, {
  id: "references",
  version: 1,
  measures: ["E4", "P8"],
  stage: "before-offer",
  title: "References",
  task: "Speak with the people named, reached through their organisation.",
  guidance:
    "Call the organisation's own switchboard and ask for the person by name, or write to an address found on its site: a number the candidate gives may reach a friend. People change jobs and many employers forbid references, so silence says nothing: ask the candidate for another name.",
  // A year: what somebody says of a colleague ages faster than a record.
  validDays: 365,
  none: { known: "nobody is named yet", missing: "a person named as a reference" },
});
