import type { Tx } from "@/lib/db/client";
import type { Facts } from "@/lib/risk/facts";
import { isDocument } from "@/lib/sources/kinds";
import { daysFromStart } from "./near-start";

/** The payment details that hold, as rules read them; undefined while there are none. */
export async function loadPayment(tx: Tx, screeningId: string, sharedWith: number | null): Promise<Facts["payment"]> {
  const found = await tx.paymentInstruction.findFirst({
    where: { screeningId, replacedAt: null },
    select: {
      ...{ kind: true, decision: true, enteredAt: true, replacesId: true },
      screening: { select: { startsOn: true } },
      source: { select: { claims: { where: { attribute: "name" } } } },
    },
  });
  if (!found) return undefined;
  const { kind, decision, enteredAt, replacesId, screening, source } = found;
  return {
    kind,
    holder: await holderVerdict(tx, source.claims[0]),
    released: decision === null ? null : decision === "released",
    sharedWith: sharedWith ?? 0,
    changedNearStart: replacesId ? daysFromStart(enteredAt, screening.startsOn) : null,
  };
}

type Holder = { verdict: string | null; against: string | null } | undefined;

/** How the holder met the verified name. That it agrees with a name which no document states is no agreement yet; that it does not, tells. */
async function holderVerdict(tx: Tx, holder: Holder) {
  const verdict = (holder?.verdict ?? null) as NonNullable<Facts["payment"]>["holder"];
  if (verdict !== "same" && verdict !== "likely") return verdict;
  const met = await tx.claim.findUnique({
    where: { id: holder?.against ?? "" },
    select: { source: { select: { kind: true } } },
  });
  return met && isDocument(met.source.kind) ? verdict : null;
}
