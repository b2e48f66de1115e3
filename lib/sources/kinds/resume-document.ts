import { z } from "zod";
import { defineSource } from "../define-source";
import { jsonResume } from "./json-resume";

/** A résumé that people read (PDF, Word, text): what was read from it, gone through by whoever brought it in. */
export const resumeDocument = defineSource({
  id: "resume-document",
  title: "Résumé",
  claims: jsonResume.claims,
  details: z.object({}),
});
