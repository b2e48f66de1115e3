import { defineEvidenceKind } from "../define-evidence-kind";
import { documents, pictures } from "../media-types";

export const bankLetter = defineEvidenceKind({
  id: "bank-letter",
  title: "Bank letter or void cheque",
  help: "A letter of the bank, the head of a statement or a void cheque that names the holder and the account. Black out what was bought, and the balance.",
  ofOnePerson: true,
  accepts: [...documents, ...pictures],
});
