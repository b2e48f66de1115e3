import { env } from "@/lib/env";
import { newKey, unwrapKey, wrapKey } from "@/lib/evidence/wrap";

/** A new candidate's key, wrapped by the master key. */
export const newCandidateKey = (candidateId: string) =>
  Uint8Array.from(wrapKey(newKey(), { under: env().BONAFIDE_MASTER_KEY, id: candidateId }));

/** A candidate's key, to wrap the keys of their files and seal their snapshots; throws SealBroken when it was changed. */
export const candidateKey = (candidate: { id: string; wrappedKey: Uint8Array }) =>
  unwrapKey(candidate.wrappedKey, { under: env().BONAFIDE_MASTER_KEY, id: candidate.id });
