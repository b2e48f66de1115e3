import { z } from "zod";
import { defineSource } from "../define-source";

export const jsonResume = defineSource({
  id: "json-resume",
  title: "Résumé",
  claims: ["name", "email", "phone", "address", "place", "website", "work", "education", "reference"],
  details: z.object({}),
});
