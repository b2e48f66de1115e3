import { defineEvidenceKind } from "../define-evidence-kind";
import { documents } from "../media-types";

export const backgroundReport = defineEvidenceKind({
  id: "background-report",
  title: "Background report",
  help: "The report as the agency delivered it, whole and unchanged: the candidate gets a copy of it before anything follows from it.",
  accepts: [...documents],
});
