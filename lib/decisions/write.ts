import { addMilliseconds } from "date-fns";
import type { Tx } from "@/lib/db/client";
import type { Decision } from "@/lib/db/generated/client";

type Decided = Pick<Decision, "screeningId" | "gate" | "kind" | "reason" | "assessmentId" | "byId"> & { now: Date };

/**
 * Writes a decision about a locked screening as its newest. `now` was taken before the lock was waited for, so what was decided
 * meanwhile may have a later time; the order of decisions is the order of the lock.
 */
export async function keepDecision(tx: Tx, { now, ...said }: Decided) {
  const { screeningId } = said;
  const last = await tx.decision.findFirst({ where: { screeningId }, orderBy: { at: "desc" }, select: { at: true } });
  const at = last && last.at >= now ? addMilliseconds(last.at, 1) : now;
  return tx.decision.create({ data: { ...said, at } });
}
