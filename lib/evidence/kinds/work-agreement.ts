import { defineEvidenceKind } from "../define-evidence-kind";
import { documents } from "../media-types";

export const workAgreement = defineEvidenceKind({
  id: "work-agreement",
  title: "Contract or invoice",
  help: "As the candidate has it, for the client to say whether it is theirs; prices and account numbers may be struck out.",
  accepts: [...documents],
});
