import { z } from "zod";
import { defineSource } from "../define-source";

/** States a name and nothing else: a passport shows no address, and a licence that does is entered as an address document too. */
export const identityDocument = defineSource({
  id: "identity-document",
  title: "Identity document",
  short: "Identity",
  claims: ["name"],
  measures: ["E1", "E5"],
  details: z.object({
    expires: z.iso.date("Write the date as 2026-03-31.").optional().meta({ title: "Valid until" }),
  }),
});
