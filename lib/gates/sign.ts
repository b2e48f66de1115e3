import { createPrivateKey, createPublicKey, hkdfSync, sign, verify } from "node:crypto";
import { z } from "zod";
import { canonical } from "@/lib/audit/canonical";

// What stands before the 32 bytes of an Ed25519 key in PKCS #8 (RFC 8410).
const prefix = Buffer.from("302e020100300506032b657004220420", "hex");

/** The Ed25519 key that signs releases, made from the company key by HKDF-SHA256; the public half as base64url of its 32 bytes. */
export function releaseKey(companyKey: Buffer) {
  const seed = Buffer.from(hkdfSync("sha256", companyKey, "", "bonafide release key", 32));
  const own = createPrivateKey({ key: Buffer.concat([prefix, seed]), format: "der", type: "pkcs8" });
  const { x } = createPublicKey(own).export({ format: "jwk" });
  if (!x) throw new Error("An Ed25519 key has a public half.");
  return { own, shown: x };
}

const day = z.iso.date();
const line = z.discriminatedUnion("open", [
  z.strictObject({ gate: z.string(), open: z.literal(false), why: z.string() }),
  z.strictObject({
    gate: z.string(),
    open: z.literal(true),
    early: z.boolean(),
    may: z.array(z.string()),
    to: z.strictObject({ address: z.string(), checked: z.boolean() }).nullable(),
    until: day.nullable(),
  }),
]);

export const releaseRecord = z.strictObject({
  format: z.literal("bonafide release 1"),
  releaseId: z.uuid(),
  screeningId: z.uuid(),
  issuedAt: z.iso.datetime(),
  name: z.string(),
  position: z.string(),
  startsOn: day.nullable(),
  gates: z.array(line),
});

export type ReleaseRecord = z.infer<typeof releaseRecord>;

const signed = z.strictObject({ key: z.string(), record: releaseRecord, signature: z.string() });

/** The record as a file: canonical JSON of the record, the public key and a signature over the canonical JSON of the record. */
export function signRelease(record: ReleaseRecord, { own, shown }: ReturnType<typeof releaseKey>) {
  const signature = sign(null, Buffer.from(canonical(record)), own).toString("base64url");
  return canonical({ key: shown, record, signature });
}

type Verified = { ok: true; record: ReleaseRecord; key: string } | { ok: false; why: string };

const no = (why: string): Verified => ({ ok: false, why });

/**
 * Whether a file is a release that was signed by a key, by the one it names itself unless another is given. Only the very bytes that
 * were issued count, so that nobody reads in it what was not signed.
 */
export function verifyRelease(text: string, key?: string): Verified {
  const parsed = signed.safeParse(asJson(text));
  if (!parsed.success) return no("This is no release record.");
  const { data } = parsed;
  if (canonical(data) !== text.trim())
    return no("This file was written anew since it was issued: use the file as it was downloaded.");
  if (key !== undefined && key !== data.key) return no("It was signed by another key.");
  if (!isSigned(data))
    return no("The signature does not belong to this record: it was changed, or somebody else wrote it.");
  return { ok: true, record: data.record, key: data.key };
}

function isSigned({ key, record, signature }: z.infer<typeof signed>) {
  try {
    const shown = createPublicKey({ key: { kty: "OKP", crv: "Ed25519", x: key }, format: "jwk" });
    return verify(null, Buffer.from(canonical(record)), shown, Buffer.from(signature, "base64url"));
  } catch {
    // A key that is none has signed nothing.
    return false;
  }
}

function asJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
