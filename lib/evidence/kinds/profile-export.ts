import { defineEvidenceKind } from "../define-evidence-kind";
import { documents, texts } from "../media-types";

export const profileExport = defineEvidenceKind({
  id: "profile-export",
  title: "Data of a profile",
  help: "LinkedIn’s own export, GitHub’s answer about a user, or the text of the page. Leave out messages and other people.",
  ofOnePerson: true,
  accepts: ["application/zip", ...texts, ...documents],
});
