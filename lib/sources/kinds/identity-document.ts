import { z } from "zod";
import { day } from "@/lib/matching/days";
import { namesItsRegion } from "@/lib/policy/jurisdictions";
import { isPlace } from "@/lib/policy/places";
import { defineSource } from "../define-source";

/** What people identify themselves with; nothing that would only be a sign of somebody's status. */
export const identityDocuments = {
  passport: "Passport",
  "identity-card": "Identity card",
  "driving-licence": "Driving licence",
  "other-identity": "Another official document with a picture",
} as const;

/** The place that issued a document, by its code. */
export const issuer = z.string().refine(isPlace, "Choose the place that issued it.");

export const whichRegion = { path: ["issuer"], error: "Choose the state or province that issued it." };

/** States a name and nothing else: a passport shows no address, and a licence that does is entered as an address document too. */
export const identityDocument = defineSource({
  id: "identity-document",
  title: "Identity document",
  claims: ["name"],
  checks: ["identity-document", "shipping-address"],
  details: z
    .object({
      issuer,
      document: z.enum(Object.keys(identityDocuments) as [keyof typeof identityDocuments], { error: "Choose one." }),
      expires: day("Write the date as 2026-03-31.").optional().meta({ title: "Valid until" }),
    })
    .refine(namesItsRegion, whichRegion),
});
