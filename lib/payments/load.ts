import type { Tx } from "@/lib/db/client";
import type { Facts } from "@/lib/risk/facts";
import { daysFromStart } from "./near-start";

/** The payment details that hold, as rules read them; undefined while there are none. */
export async function loadPayment(tx: Tx, screeningId: string, sharedWith: number | null): Promise<Facts["payment"]> {
  const found = await tx.paymentInstruction.findFirst({
    where: { screeningId, replacedAt: null },
    select: {
      ...{ kind: true, decision: true, enteredAt: true, replacesId: true },
      screening: { select: { startsOn: true } },
      source: { select: { claims: { where: { attribute: "name" }, select: { verdict: true } } } },
    },
  });
  if (!found) return undefined;
  const { kind, decision, enteredAt, replacesId, screening, source } = found;
  return {
    kind,
    holder: (source.claims[0]?.verdict ?? null) as NonNullable<Facts["payment"]>["holder"],
    released: decision === null ? null : decision === "released",
    sharedWith: sharedWith ?? 0,
    changedNearStart: replacesId ? daysFromStart(enteredAt, screening.startsOn) : null,
  };
}
