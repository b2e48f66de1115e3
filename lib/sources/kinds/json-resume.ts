import { z } from "zod";
import { defineSource } from "../define-source";

export const jsonResume = defineSource({
  id: "json-resume",
  title: "Résumé",
  short: "Résumé",
  claims: ["name", "email", "phone", "address", "place", "website", "work", "education", "reference"],
  measures: ["E4", "E5"],
  details: z.object({}),
});
