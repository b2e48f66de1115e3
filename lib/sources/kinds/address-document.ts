import { z } from "zod";
import { defineSource } from "../define-source";

export const addressDocument = defineSource({
  id: "address-document",
  title: "Address document",
  short: "Address document",
  claims: ["name", "address", "place"],
  measures: ["E5", "E7"],
  details: z.object({
    document: z
      .enum(["utility-bill", "bank-letter", "lease", "driving-licence", "identity-card", "other"], {
        error: "Choose one.",
      })
      .meta({
        title: "What document shows the address?",
        labels: {
          "utility-bill": "Utility bill",
          "bank-letter": "Bank letter",
          lease: "Lease",
          "driving-licence": "Driving licence",
          "identity-card": "Identity card",
          other: "Another official letter",
        },
      }),
    issued: z.iso.date("Write the date as 2026-03-31.").optional().meta({ title: "Date on the document" }),
  }),
});
