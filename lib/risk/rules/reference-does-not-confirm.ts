import { referee } from "@/lib/verifications/asked/referee";
import { defineRule } from "../define-rule";
import { someoneDoesNotConfirm } from "../does-not-confirm";
import type { Facts } from "../facts";

export const referenceDoesNotConfirm = defineRule({
  id: "reference-does-not-confirm",
  version: 1,
  measures: ["E4", "P8"],
  group: "work history",
  points: 8,
  stop: false,
  setBy:
    "Bonafide's authors: people forget colleagues and describe the same work differently, so a person named weighs half of what a registry does.",
  title: "A person named as a reference does not confirm it",
  often: "Long ago, a large team, another name at the time, the wrong person of that name.",
  settles: "Ask the candidate what they worked on together, and for another name",
  check: "references",
  letter: { fact: "Somebody whom you named did not confirm how they know you.", shows: ["Claimed"] },
  evaluate: ({ references }: Pick<Facts, "references">) =>
    someoneDoesNotConfirm(references, "the person named", referee),
});
