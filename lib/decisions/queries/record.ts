import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { db } from "@/lib/db/client";
import { withoutAddresses } from "@/lib/protected-address/load";
import { decisionWords } from "../words";

/** What was decided about a screening that the reader may see, newest first, with who and why. */
export async function readDecisions(actor: Actor, screeningId: string) {
  const decisions = await db().decision.findMany({
    where: { screeningId },
    include: { by: { select: { id: true, name: true } } },
    orderBy: [{ at: "desc" }, { id: "desc" }],
  });
  const without = await withoutAddresses(db(), actor, screeningId);
  return decisions.map(({ id, kind, gate, reason, by, at, reversedAt }) => ({
    ...{ id, kind, reason: without(reason) },
    words: reversedAt ? "Stopped, and taken back after the candidate’s answer" : decisionWords(kind, gate),
    byId: by.id,
    by: by.name,
    at: at.toISOString(),
  }));
}

export type DecisionLine = Awaited<ReturnType<typeof readDecisions>>[number];
