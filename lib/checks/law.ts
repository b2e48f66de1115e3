import { held } from "@/lib/consents/held";
import { needConsents } from "@/lib/consents/write";
import type { Tx } from "@/lib/db/client";
import { Refusal } from "@/lib/door/result";
import { lawOf, type Verdict } from "@/lib/policy/law";
import { askedAndReady } from "@/lib/screenings/asked-and-ready";
import { selectWhere, whereOf } from "@/lib/screenings/where";
import { waiverFacts } from "@/lib/waivers/in-force";
import { checkKind } from "./kinds";

/** What the law says about a check of a screening at an instant. */
export async function loadLaw(tx: Tx, screeningId: string, kind: string, now: Date): Promise<Verdict> {
  const screening = await tx.screening.findUniqueOrThrow({
    where: { id: screeningId },
    select: {
      ...selectWhere,
      policyVersion: { select: { opens: true } },
      checks: { include: { completions: { where: { reopenedAt: null } } } },
      decisions: { select: { kind: true, gate: true } },
      waivers: { select: waiverFacts },
      consents: { where: held(), select: { kind: true } },
    },
  });
  const where = whereOf(screening);
  const { ready } = askedAndReady(screening, now);
  const consents = screening.consents.map((consent) => consent.kind);
  return lawOf(kind, { ...where, offered: where.offered || ready.includes("offer"), consents });
}

/** Whether the law lets a check be worked on, once the consents it wants are there. */
export const isStopped = ({ effect }: Verdict) => effect !== "allowed" && effect !== "needs a named consent";

/** Refuses work on a check that the law does not allow here, or not yet, or while a consent that the check or the law wants is missing. */
export async function needAllowed(tx: Tx, screeningId: string, kind: string, now: Date) {
  const lawful = await needLaw(tx, screeningId, kind, now);
  await needConsents(tx, screeningId, [...new Set([...(checkKind(kind).consents ?? []), ...lawful])]);
}

/** Refuses what the law does not allow here, or not yet, whatever the candidate agreed to. Returns the consents that the law wants first. */
export async function needLaw(tx: Tx, screeningId: string, kind: string, now: Date) {
  const verdict = await loadLaw(tx, screeningId, kind, now);
  if (!isStopped(verdict)) return verdict.consents;
  const code = `law-${verdict.effect.replaceAll(" ", "-")}`;
  throw new Refusal(code, verdict.words);
}
