import type { Keyed } from "@/lib/alike/keyed";
import type { Actor } from "@/lib/auth/actor";
import type { Tx } from "@/lib/db/client";
import { env } from "@/lib/env";
import { needEvidence } from "@/lib/evidence/write";
import type { Issued } from "@/lib/policy/jurisdictions";
import { mayKeep } from "./guard";
import { keyedNumber } from "./numbers";

type Typed = { screeningId: string; details: Issued; evidenceId?: string; backId?: string };

/** The pictures of a document that is typed in; refused where they are not there, not the actor's to see, or not to be kept. */
export async function picturesOf(tx: Tx, actor: Actor, { screeningId, details, evidenceId, backId }: Typed) {
  const sides = [
    ["front", evidenceId],
    ["back", backId],
  ] as const;
  for (const [side, id] of sides) {
    if (!id) continue;
    mayKeep(details, side);
    await needEvidence(tx, actor, screeningId, id);
  }
  return { evidenceId, backId };
}

/** The keyed fingerprint of a document's number, and nothing else of it; empty where none was typed in. */
export function numberOf(number = "", issuer: string): Keyed[] {
  const keyed = keyedNumber(number, issuer, env().BONAFIDE_COMPANY_KEY);
  return keyed ? [{ kind: "document-number", keyed }] : [];
}
