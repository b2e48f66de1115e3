import { z } from "zod";
import { defineSource } from "../define-source";

export const applicationForm = defineSource({
  id: "application-form",
  title: "Application",
  short: "Application",
  claims: ["name", "email", "phone", "address", "place", "website", "work", "education", "reference"],
  measures: ["E5"],
  details: z.object({}),
});
