import { defineEvidenceKind } from "../define-evidence-kind";
import { pictures } from "../media-types";

export const identityDocument = defineEvidenceKind({
  id: "identity-document",
  title: "Identity document",
  help: "The page or the two sides that carry the name and the picture, whole and sharp. Some places restrict keeping a copy: where yours does, write down the comparison instead of adding the document.",
  accepts: ["application/pdf", ...pictures],
});
