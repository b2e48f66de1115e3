import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { db } from "@/lib/db/client";
import { visibleTo } from "@/lib/screenings/scope";
import { answerState } from "../answer-state";
import { askedIn } from "../asked";

/**
 * What was confirmed in the screening from which a check was taken over, to whoever may see that one, while its result stands:
 * answers a function from the text of a claim.
 */
export async function getConfirmedElsewhere(actor: Actor, screeningId: string, check: string) {
  const taken = { reopenedAt: null, check: { screeningId, kind: check } };
  const there = { kind: check, completions: { some: { reopenedAt: null, reused: { some: taken } } } };
  const claims = await db().claim.findMany({
    where: {
      attribute: askedIn(check).attribute.id,
      verifications: { some: {} },
      screening: { AND: [visibleTo(actor), { checks: { some: there } }] },
    },
    select: { text: true, verifications: { orderBy: [{ askedAt: "asc" }, { id: "asc" }] } },
  });
  const confirmed = claims.filter((claim) => answerState(claim as never) === "confirmed").map(({ text }) => text);
  return (text: string) => confirmed.includes(text);
}
