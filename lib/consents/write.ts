import type { Tx } from "@/lib/db/client";
import { Refusal } from "@/lib/door/result";
import { consentText } from "./texts";

/** Refuses unless every one of these texts was agreed to, or given, and not taken back. */
export async function needConsents(tx: Tx, screeningId: string, texts: readonly string[]) {
  if (texts.length === 0) return;
  const held = await tx.consent.findMany({
    where: { screeningId, kind: { in: [...texts] }, withdrawnAt: null },
    select: { kind: true },
  });
  const missing = texts.find((text) => !held.some(({ kind }) => kind === text));
  if (missing) throw new Refusal("consent-missing", `First record this, then go on: ${consentText(missing).title}.`);
}
