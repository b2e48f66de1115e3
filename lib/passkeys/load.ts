import type { Tx } from "@/lib/db/client";
import type { Facts } from "@/lib/risk/facts";
import { isLaterResult } from "./results";

/** What was seen of a passkey in a screening, as rules read it; what nobody witnessed is not among it. Undefined while there is nothing. */
export async function loadPasskey(tx: Tx, screeningId: string): Promise<Facts["passkey"]> {
  const seen = await tx.passkeySession.findMany({
    where: { screeningId, witnessed: true },
    select: { result: true, purpose: true },
    orderBy: [{ answeredAt: "asc" }, { id: "asc" }],
  });
  if (seen.length === 0) return undefined;
  const again = seen.filter(({ purpose }) => purpose === "again").map(({ result }) => result);
  return { enrolled: seen.some(({ result }) => result === "enrolled"), later: again.filter(isLaterResult) };
}
