import { z } from "zod";
import { defineSource } from "../define-source";

export const applicationForm = defineSource({
  id: "application-form",
  title: "Application",
  claims: ["name", "email", "phone", "address", "place", "website", "work", "education", "client", "reference"],
  details: z.object({}),
});
