import { z } from "zod";

const key = z.string().transform((text, context) => {
  const bytes = Buffer.from(text, "base64");
  if (bytes.length !== 32) context.addIssue("must be 32 bytes in base64");
  return bytes;
});

const schema = z.object({
  /** The app role's connection; it owns nothing and cannot change what is written in the audit tables. */
  DATABASE_URL: z.url(),
  /** Where evidence lies. */
  BONAFIDE_DATA_DIR: z.string().min(1),
  /** The one public origin: links, sign-in and the origin check use it. */
  BONAFIDE_URL: z.url().transform((url) => new URL(url).origin),
  /** Wraps the key of every candidate. */
  BONAFIDE_MASTER_KEY: key,
  /** Keys the equality of values across candidates. */
  BONAFIDE_COMPANY_KEY: key,
  /** "yes" when this is the evaluation with invented people. */
  BONAFIDE_EVALUATION: z.enum(["yes", "no"]).default("no"),
  NEXTAUTH_SECRET: z.string().min(32),
});

let read: z.infer<typeof schema> | undefined;

/** The settings of this process, read once; throws with the names of those that are missing. The only reader of `process.env`. */
export function env() {
  read ??= schema.parse(process.env);
  return read;
}
