import { defineEvidenceKind } from "../define-evidence-kind";

export const accountStatement = defineEvidenceKind({
  id: "account-statement",
  title: "Statement of a card or an account",
  help: "As the bank or the card company exports it. It comes in by importing it on the check of small payments.",
  accepts: ["text/plain"],
  ownWay: true,
  original: {
    can: "statement:original",
    why: "Whole account numbers stand in the file, so only compliance is handed it.",
  },
});
