import { z } from "zod";
import { defineSource } from "../define-source";

/** A person the candidate named as a reference after the application, each a source of their own, told apart by its label. */
export const referencesGiven = defineSource({
  id: "references-given",
  title: "References given",
  claims: ["reference"],
  checks: ["references"],
  details: z.object({
    givenBy: z.enum(["e-mail", "phone", "meeting", "form"], { error: "Choose one." }).meta({
      title: "How did the candidate name them?",
      labels: { "e-mail": "By e-mail", phone: "By phone", meeting: "In a meeting", form: "In a form" },
    }),
  }),
});
