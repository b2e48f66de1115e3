import { defineEvidenceKind } from "../define-evidence-kind";
import { documents, texts } from "../media-types";

export const profileExport = defineEvidenceKind({
  id: "profile-export",
  title: "Data of a profile",
  help: "What a site gives of a profile as a file: LinkedIn’s own export as the candidate sent it, GitHub’s answer about a user, or the text of the page. Leave out messages, connections and other people.",
  accepts: ["application/zip", ...texts, ...documents],
});
