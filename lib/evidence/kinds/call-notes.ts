import { defineEvidenceKind } from "../define-evidence-kind";
import { documents, pictures, texts } from "../media-types";

export const callNotes = defineEvidenceKind({
  id: "call-notes",
  title: "Notes of a call",
  help: "What was asked and answered, with whom, on which number, and when. Written during the call or right after it, in the words that were used.",
  accepts: [...documents, ...texts, ...pictures],
});
