import { createHash, randomBytes } from "node:crypto";

/** The hash under which a link's secret is kept: SHA-256, hexadecimal. */
export const hashOfToken = (token: string) => createHash("sha256").update(token).digest("hex");

/** A secret for a one-time link, and the hash to keep of it. */
export function newToken() {
  const token = randomBytes(24).toString("base64url");
  return { token, tokenHash: hashOfToken(token) };
}
