import { z } from "zod";
import { addedKindIds } from "./kinds";
import { wayIds } from "./ways";

/** What is said about a file beside its bytes. */
export const evidenceInput = z.object({
  screeningId: z.uuid(),
  kind: z.enum(addedKindIds, { error: "Choose what it is." }),
  /** The check it belongs to; without one it belongs to the screening as a whole. */
  checkKind: z.string().max(80).optional(),
  fileName: z
    .string()
    .transform((name) =>
      name
        .toWellFormed()
        .replace(/\p{Cc}/gu, "")
        .trim(),
    )
    .pipe(z.string().min(1, "The file has no name.").max(255, "The name of the file is longer than 255 characters.")),
  how: z.enum(wayIds, { error: "Choose how it came to us." }),
  /** SHA-256 of the bytes, hexadecimal, when the sender knows it: what arrives must have it. */
  sha256: z
    .string()
    .regex(/^[0-9a-f]{64}$/i, "This is not a SHA-256.")
    .optional(),
});

export type EvidenceInput = z.infer<typeof evidenceInput>;

export const evidenceReadInput = z.object({
  id: z.uuid(),
  part: z.enum(["whole", "thumbnail"]).default("whole"),
});
