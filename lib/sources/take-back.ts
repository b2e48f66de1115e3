import { waitForSame } from "@/lib/alike/write";
import type { RecordedRow } from "@/lib/audit/recorded";
import type { Actor } from "@/lib/auth/actor";
import type { Tx } from "@/lib/db/client";
import { Refusal } from "@/lib/door/result";
import { compareAgain } from "./compare-again";
import { takenBackKindIds } from "./kinds";

type TakenBack = { screeningId: string; sourceId: string; by: Actor; reason: string; now: Date };

/**
 * Takes a source back that is another person's: it stays on record with the reason and who gave it, holds no more, and everything is
 * compared without it. Refused where it does not hold, or is of a kind that is always the candidate's. Returns the rows it wrote.
 */
export async function takeBack(tx: Tx, { screeningId, sourceId, by, reason, now }: TakenBack) {
  const which = { id: sourceId, screeningId, kind: { in: takenBackKindIds }, replacedAt: null };
  const source = await tx.source.findFirst({
    where: which,
    select: { kind: true, identifiers: { select: { keyed: true } } },
  });
  if (!source) throw new Refusal("not-found", "This is not part of the screening, or counts no more.");
  await waitForSame(
    tx,
    source.identifiers.map(({ keyed }) => keyed),
  );
  const data = { replacedAt: now, takenBackReason: reason, takenBackById: by.id };
  await tx.source.update({ where: { id: sourceId }, data });
  const compared = await compareAgain(tx, screeningId);
  const rows: RecordedRow[] = [["source", sourceId], ...compared.map((id) => ["claim", id] as const)];
  return { kind: source.kind, rows };
}
