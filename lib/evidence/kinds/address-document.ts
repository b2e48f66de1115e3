import { defineEvidenceKind } from "../define-evidence-kind";
import { documents, pictures } from "../media-types";

export const addressDocument = defineEvidenceKind({
  id: "address-document",
  title: "Document that shows the address",
  help: "A driving licence, a national card that prints an address, a utility bill, a bank letter or a lease. A passport shows no address. Amounts and account numbers may be covered.",
  issued: true,
  ofOnePerson: true,
  accepts: [...documents, ...pictures],
});
