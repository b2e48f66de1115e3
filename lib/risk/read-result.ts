import { candidateKey } from "@/lib/candidates/keys";
import { SealBroken } from "@/lib/evidence/seal";
import type { Assessment } from "./assess";
import { openText } from "./sealed-text";

type Stored = { result: Uint8Array; resultDigest: string };

/** A stored assessment as it was made; null where its seal is broken, as when it or its candidate's key was changed. */
export function readResult({ result, resultDigest }: Stored, candidate: Parameters<typeof candidateKey>[0]) {
  try {
    return JSON.parse(openText(result, candidateKey(candidate), resultDigest)) as Assessment;
  } catch (problem) {
    if (problem instanceof SealBroken) return null;
    throw problem;
  }
}

/** What is shown in place of an assessment where there is none. */
export const nothingAssessed = {
  ruleset: 0,
  risk: 0,
  checked: 0,
  unknown: [],
  contributions: [],
  parts: [],
  next: [],
  differences: [],
};
