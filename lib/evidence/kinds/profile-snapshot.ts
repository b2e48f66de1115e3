import { defineEvidenceKind } from "../define-evidence-kind";
import { pictures } from "../media-types";

export const profileSnapshot = defineEvidenceKind({
  id: "profile-snapshot",
  title: "Picture of a profile",
  help: "The public page as it stood on the day, with its address in the picture where that is possible. Leave out other people and what has nothing to do with work.",
  accepts: ["application/pdf", ...pictures],
});
