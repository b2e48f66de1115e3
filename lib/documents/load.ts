import type { Tx } from "@/lib/db/client";

const kind = "document-number";

/** How many other candidates' identity documents that hold have this one's number; null while no number was typed in. */
export async function countSameNumber(tx: Tx, screeningId: string) {
  const holds = { kind, source: { replacedAt: null } };
  const own = await tx.identifier.findFirst({ where: { screeningId, ...holds } });
  if (!own) return null;
  const others = await tx.identifier.findMany({
    where: { keyed: own.keyed, candidateId: { not: own.candidateId }, ...holds },
    distinct: ["candidateId"],
    select: { candidateId: true },
  });
  return others.length;
}
