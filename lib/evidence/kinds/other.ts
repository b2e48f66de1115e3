import { defineEvidenceKind } from "../define-evidence-kind";
import { documents, pictures, recordings, texts } from "../media-types";

export const other = defineEvidenceKind({
  id: "other",
  title: "Something else",
  help: "What fits no other kind. Say in the note what it is and how it was obtained. A recording needs the consent of everyone in it.",
  accepts: [...documents, ...pictures, ...texts, ...recordings],
});
