import { createCipheriv, createDecipheriv, randomBytes } from "node:crypto";
import { SealBroken } from "./seal";

const NONCE = 12;
const TAG = 16;

/** A fresh random key of 32 bytes, for one blob or one candidate. */
export const newKey = () => randomBytes(32);

/**
 * Seals a key under another: a blob's key under its candidate's, a candidate's under the master key. `id` names whose
 * key it is; the wrapped form opens for that id alone. Returns nonce, ciphertext and tag as one buffer.
 */
export function wrapKey(key: Buffer, { under, id }: { under: Buffer; id: string }) {
  const iv = randomBytes(NONCE);
  const cipher = createCipheriv("aes-256-gcm", under, iv).setAAD(Buffer.from(id));
  return Buffer.concat([iv, cipher.update(key), cipher.final(), cipher.getAuthTag()]);
}

/** The key inside a wrapped form; throws SealBroken when it was changed, wrapped under another key or for another id. */
export function unwrapKey(wrapped: Uint8Array, { under, id }: { under: Buffer; id: string }) {
  const bytes = Buffer.from(wrapped);
  if (bytes.length < NONCE + TAG) throw new SealBroken("key");
  const decipher = createDecipheriv("aes-256-gcm", under, bytes.subarray(0, NONCE), { authTagLength: TAG });
  decipher.setAAD(Buffer.from(id)).setAuthTag(bytes.subarray(-TAG));
  try {
    return Buffer.concat([decipher.update(bytes.subarray(NONCE, -TAG)), decipher.final()]);
  } catch {
    throw new SealBroken("key");
  }
}
