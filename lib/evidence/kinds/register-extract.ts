import { defineEvidenceKind } from "../define-evidence-kind";
import { documents, pictures, texts } from "../media-types";

export const registerExtract = defineEvidenceKind({
  id: "register-extract",
  title: "Extract from a register",
  help: "What a company register, a school's register or a business database shows, with the day it was looked up. Save a web page as PDF.",
  accepts: [...documents, ...pictures, ...texts],
});
