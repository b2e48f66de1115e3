import { append } from "@/lib/audit/write";
import type { Tx } from "@/lib/db/client";
import { notify } from "@/lib/notifications/write";
import { type AssessmentFailed, placeOf } from "./assessment-failed";

/** Says on stderr that a screening could not be assessed, and where; by ids alone, since nothing of a person belongs into a log. */
export const logFailed = (screeningId: string, failed: AssessmentFailed) =>
  console.error(`Screening ${screeningId} could not be assessed: ${failed.at}. ${placeOf(failed)}`);

/** Records in the caller's transaction that a screening cannot be assessed from now on, and tells compliance and who runs this. */
export async function tellFailed(tx: Tx, screeningId: string, { at: rule }: AssessmentFailed, now: Date) {
  const event = { name: "screening.not-assessed", data: { rule } } as const;
  await append(tx, null, now, { stream: screeningId, event, rows: [] });
  await notify(tx, { kind: "not-assessed", screeningId, to: "compliance", by: null, now });
  // A rule that throws for one throws for many: administrators hear of it once, until they have read it.
  const told = await tx.notification.findFirst({ where: { kind: "rule-failed", readAt: null }, select: { id: true } });
  if (!told) await notify(tx, { kind: "rule-failed", screeningId: null, to: "admin", by: null, now });
}
