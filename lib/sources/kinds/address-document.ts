import { z } from "zod";
import { day } from "@/lib/matching/days";
import { namesItsRegion } from "@/lib/policy/jurisdictions";
import { defineSource } from "../define-source";
import { issuer, whichRegion } from "./identity-document";

/** What shows where somebody lives. */
export const addressDocuments = {
  "utility-bill": "Utility bill",
  "bank-letter": "Bank letter",
  lease: "Lease",
  "driving-licence": "Driving licence",
  "identity-card": "Identity card",
  other: "Another official letter",
} as const;

export const addressDocument = defineSource({
  id: "address-document",
  title: "Address document",
  claims: ["name", "address", "place"],
  checks: ["address-document", "shipping-address"],
  details: z
    .object({
      issuer,
      document: z.enum(Object.keys(addressDocuments) as [keyof typeof addressDocuments], { error: "Choose one." }),
      issued: day("Write the date as 2026-03-31.").optional().meta({ title: "Date on the document" }),
    })
    .refine(namesItsRegion, whichRegion),
});
