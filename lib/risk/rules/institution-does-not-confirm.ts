import { study } from "@/lib/verifications/asked/study";
import { defineRule } from "../define-rule";
import { someoneDoesNotConfirm } from "../does-not-confirm";
import type { Facts } from "../facts";

export const institutionDoesNotConfirm = defineRule({
  id: "institution-does-not-confirm",
  version: 1,
  measures: ["E4"],
  group: "work history",
  points: 16,
  stop: false,
  setBy:
    "Bonafide's authors: a registry knows its own students and was reached by a way we found, so it weighs twice what two papers do that disagree about a study; it weighs less than an employer, since studies lie further back and names change between.",
  title: "A school does not confirm a course of study",
  often:
    "Another name at the time, studies broken off or still under way, a school that merged or moved its records, a degree translated.",
  settles: "Ask for the certificate, and the registry for records under an earlier name",
  check: "education",
  letter: { fact: "A course of study that you state was not confirmed to us.", shows: ["Claimed"] },
  evaluate: ({ studies }: Pick<Facts, "studies">) => someoneDoesNotConfirm(studies, "the school", study),
});
