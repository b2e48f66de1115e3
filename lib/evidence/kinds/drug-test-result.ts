import { defineEvidenceKind } from "../define-evidence-kind";
import { documents } from "../media-types";

export const drugTestResult = defineEvidenceKind({
  id: "drug-test-result",
  title: "Result of a drug test",
  help: "The page that says negative, not negative or cancelled, and no more: ask for another one where a substance or an amount stands on it.",
  accepts: [...documents],
});
