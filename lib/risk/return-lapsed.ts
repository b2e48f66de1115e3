import { append } from "@/lib/audit/write";
import type { Tx } from "@/lib/db/client";
import type { Settlement } from "@/lib/db/generated/client";
import { Refusal } from "@/lib/door/result";
import { notify } from "@/lib/notifications/write";
import { orNull } from "./assessment-failed";
import type { Difference } from "./differences";
import { assessInForce } from "./in-force";
import { howLapsed, lapsedWords } from "./lapsed";
import { loadOrFail } from "./load-or-fail";

/**
 * Returns the proposals of an open screening that have lapsed, by nobody, each with an entry of its own, and tells who made them: they
 * can propose again. Whether there was any.
 */
export async function returnLapsed(tx: Tx, screeningId: string, differences: Difference[], now: Date) {
  const waiting = await waitingIn(tx, screeningId);
  const lapsed = waiting.flatMap((one) => {
    const how = howLapsed(one, waiting, differences);
    return how ? [{ ...one, how }] : [];
  });
  for (const { id, rule, how, proposedById } of lapsed) {
    await tx.settlement.update({
      where: { id },
      data: { decision: "returned", decisionReason: lapsedWords[how], decidedAt: now },
    });
    const event = { name: "difference.lapsed", data: { rule } } as const;
    await append(tx, null, now, { stream: screeningId, event, rows: [["settlement", id]] });
    await notify(tx, { kind: "settlement-lapsed", screeningId, to: [proposedById], by: null, now });
  }
  return lapsed.length > 0;
}

/** Refuses what was returned as lapsed, and what lapsed by time passing or in an earlier version, so that nothing returned it. */
export async function needStanding(tx: Tx, proposal: Settlement, now: Date) {
  const { screeningId, decision, decidedById, decisionReason } = proposal;
  if (decision) {
    if (!decidedById && decisionReason) throw new Refusal("lapsed", decisionReason);
    return;
  }
  const assessed = await orNull(loadOrFail(tx, screeningId, now).then((facts) => assessInForce(tx, facts, now)));
  const how = assessed && howLapsed(proposal, await waitingIn(tx, screeningId), assessed.assessment.differences);
  if (how) throw new Refusal("lapsed", lapsedWords[how]);
}

/** The proposals of an open screening that nobody decided, oldest first. */
const waitingIn = (tx: Tx, screeningId: string) =>
  tx.settlement.findMany({
    where: { screeningId, decision: null, screening: { endedAt: null } },
    orderBy: { id: "asc" },
  });
