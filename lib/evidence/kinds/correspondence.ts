import { defineEvidenceKind } from "../define-evidence-kind";
import { documents, pictures, texts } from "../media-types";

export const correspondence = defineEvidenceKind({
  id: "correspondence",
  title: "Letter or e-mail",
  help: "A message as it was sent or received. Save an e-mail as .eml, so that its header stays with it.",
  accepts: [...texts, ...documents, ...pictures],
});
