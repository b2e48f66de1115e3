import { defineEvidenceKind } from "../define-evidence-kind";
import { documents, pictures, texts } from "../media-types";

export const resumeFile = defineEvidenceKind({
  id: "resume-file",
  title: "Résumé",
  help: "The résumé as the candidate sent it, unchanged.",
  ofOnePerson: true,
  accepts: [...documents, ...texts, ...pictures],
});
