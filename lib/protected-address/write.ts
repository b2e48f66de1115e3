import type { RecordedRow } from "@/lib/audit/recorded";
import type { Tx } from "@/lib/db/client";

/**
 * Keeps the address in a new screening to compliance where it is kept so in another one of the same person, as who began that said;
 * returns the rows it wrote.
 */
export async function keepProtected(
  tx: Tx,
  screeningId: string,
  candidateId: string,
  now: Date,
): Promise<RecordedRow[]> {
  const elsewhere = { endedAt: null, screening: { candidateId } };
  const known = await tx.protectedAddress.findFirst({ where: elsewhere, select: { byId: true } });
  if (!known) return [];
  const { id } = await tx.protectedAddress.create({ data: { screeningId, byId: known.byId, at: now } });
  return [["protected_address", id]];
}
