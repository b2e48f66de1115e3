import { z } from "zod";
import { namesItsRegion } from "@/lib/policy/jurisdictions";
import { isPlace } from "@/lib/policy/places";
import { whichRegion } from "@/lib/sources/kinds/identity-document";
import { addedKindIds, evidenceKind } from "./kinds";
import { wayIds } from "./ways";

/** The name of every file that comes in, and its checksum where the sender knows it. */
export const fileNamed = {
  fileName: z
    .string()
    .transform((name) =>
      name
        .toWellFormed()
        .replace(/\p{Cc}/gu, "")
        .trim(),
    )
    .pipe(z.string().min(1, "The file has no name.").max(255, "The name of the file is longer than 255 characters.")),
  /** SHA-256 of the bytes, hexadecimal, when the sender knows it: what arrives must have it. */
  sha256: z
    .string()
    .regex(/^[0-9a-f]{64}$/i, "This is not a SHA-256.")
    .optional(),
};

/** What is said about a file beside its bytes. */
export const evidenceInput = z
  .object({
    screeningId: z.uuid(),
    kind: z.enum(addedKindIds, { error: "Choose what it is." }),
    /** The check it belongs to; without one it belongs to the screening as a whole. */
    checkKind: z.string().max(80).optional(),
    ...fileNamed,
    how: z.enum(wayIds, { error: "Choose how it came to us." }),
    /** Of a document: the place that issued it, what it is, and which side this shows. */
    issuer: z.string().refine(isPlace, "Choose the place that issued it.").optional(),
    document: z.string().max(80).optional(),
    side: z.enum(["front", "back"], { error: "Choose a side." }).optional(),
  })
  .superRefine(({ kind, issuer, document, side }, context) => {
    if (!evidenceKind(kind).issued) return;
    const say = (path: string, message: string) => context.addIssue({ code: "custom", path: [path], message });
    if (!issuer) return say("issuer", "Choose the place that issued it.");
    if (!document) return say("document", "Choose which document it is.");
    if (!side) return say("side", "Choose which side it shows.");
    if (!namesItsRegion({ issuer, document })) say("issuer", whichRegion.error);
  });

export type EvidenceInput = z.infer<typeof evidenceInput>;

export const evidenceReadInput = z.object({
  id: z.uuid(),
  part: z.enum(["whole", "thumbnail", "picture"]).default("whole"),
});
