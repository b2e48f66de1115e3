import type { CheckKind } from "@/lib/checks/define-check";
import type { Tx } from "@/lib/db/client";
import { Refusal } from "@/lib/door/result";
import { held } from "./held";
import { whyTooEarly } from "./standing";
import { consentText } from "./texts";

/** Those of these texts that were not agreed to, or given, in words that still count, or that were taken back. */
export async function lackingConsents(tx: Tx, screeningId: string, texts: readonly string[]) {
  if (texts.length === 0) return [];
  const records = await tx.consent.findMany({
    where: { screeningId, kind: { in: [...texts] }, ...held() },
    select: { kind: true },
  });
  return texts.filter((text) => !records.some(({ kind }) => kind === text));
}

/** Refuses unless every one of these texts was agreed to, or given, and not taken back. */
export async function needConsents(tx: Tx, screeningId: string, texts: readonly string[]) {
  const [missing] = await lackingConsents(tx, screeningId, texts);
  if (missing) throw new Refusal("consent-missing", `First record this, then go on: ${consentText(missing).title}.`);
}

/** Refuses answers of a check that name a day on which not all of its texts were given yet. */
export async function needConsentsFirst(
  tx: Tx,
  screeningId: string,
  kind: CheckKind,
  answers: Record<string, unknown>,
) {
  const records = await tx.consent.findMany({
    where: { screeningId, ...held() },
    select: { kind: true, givenOn: true },
  });
  const why = whyTooEarly(kind, answers, records);
  if (why) throw new Refusal("before-consent", why, { [`answers.${kind.allowedFrom?.answer}`]: why });
}
