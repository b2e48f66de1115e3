import { env } from "@/lib/env";
import { newKey, unwrapKey, wrapKey } from "@/lib/evidence/wrap";

/** A new secret for an endpoint: as its receiver is given it, once, and as it is kept, sealed for this endpoint alone. */
export function newSecret(endpointId: string) {
  const key = newKey();
  const wrappedSecret = Uint8Array.from(wrapKey(key, { under: env().BONAFIDE_MASTER_KEY, id: endpointId }));
  return { secret: `whsec_${key.toString("base64")}`, wrappedSecret };
}

/** The bytes of an endpoint's secret; throws SealBroken when what is kept was changed. */
export const secretOf = ({ id, wrappedSecret }: { id: string; wrappedSecret: Uint8Array }) =>
  unwrapKey(wrappedSecret, { under: env().BONAFIDE_MASTER_KEY, id });
