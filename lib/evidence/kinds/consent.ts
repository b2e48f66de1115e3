import { defineEvidenceKind } from "../define-evidence-kind";
import { documents, pictures, recordings, texts } from "../media-types";

export const consent = defineEvidenceKind({
  id: "consent",
  title: "Consent or notice",
  help: "The text as it was signed, or the e-mail with which it came back. Save an e-mail as .eml, so that its header stays with it.",
  accepts: [...documents, ...pictures, ...texts, ...recordings],
});
