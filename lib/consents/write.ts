import type { Tx } from "@/lib/db/client";
import { Refusal } from "@/lib/door/result";
import { consentText } from "./texts";

/** Those of these texts that were not agreed to, or given, or that were taken back. */
export async function lackingConsents(tx: Tx, screeningId: string, texts: readonly string[]) {
  if (texts.length === 0) return [];
  const held = await tx.consent.findMany({
    where: { screeningId, kind: { in: [...texts] }, withdrawnAt: null },
    select: { kind: true },
  });
  return texts.filter((text) => !held.some(({ kind }) => kind === text));
}

/** Refuses unless every one of these texts was agreed to, or given, and not taken back. */
export async function needConsents(tx: Tx, screeningId: string, texts: readonly string[]) {
  const [missing] = await lackingConsents(tx, screeningId, texts);
  if (missing) throw new Refusal("consent-missing", `First record this, then go on: ${consentText(missing).title}.`);
}
