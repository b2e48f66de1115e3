import { gunzipSync, gzipSync } from "node:zlib";
import { unwrapKey, wrapKey } from "@/lib/evidence/wrap";

/** A text compressed and sealed under a candidate's key, bound to its digest. */
export const sealText = (text: string, key: Buffer, digest: string) =>
  Uint8Array.from(wrapKey(gzipSync(text), { under: key, id: digest }));

/** The text again; throws SealBroken when it, its key or its digest is another. */
export const openText = (sealed: Uint8Array, key: Buffer, digest: string) =>
  gunzipSync(unwrapKey(sealed, { under: key, id: digest })).toString("utf8");
