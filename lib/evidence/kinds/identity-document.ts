import { defineEvidenceKind } from "../define-evidence-kind";
import { pictures } from "../media-types";

export const identityDocument = defineEvidenceKind({
  id: "identity-document",
  title: "Identity document",
  help: "The page or the two sides that carry the name and the picture, whole and sharp.",
  issued: true,
  accepts: ["application/pdf", ...pictures],
});
