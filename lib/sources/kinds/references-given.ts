import { z } from "zod";
import { defineSource } from "../define-source";
import { toldBy } from "../told-by";

/** A person the candidate named as a reference after the application, each a source of their own, told apart by its label. */
export const referencesGiven = defineSource({
  id: "references-given",
  title: "References given",
  claims: ["reference"],
  checks: ["references"],
  details: z.object({ givenBy: toldBy("How did the candidate name them?") }),
});
