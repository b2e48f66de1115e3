import type { Tx } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/client";

const kind = "document-number";

/** How many other candidates' identity documents that hold have this one's number; null while no number was typed in. */
export async function countSameNumber(tx: Tx, screeningId: string) {
  const same = await withSameNumber(tx, screeningId);
  if (!same) return null;
  const others = await tx.identifier.findMany({
    where: same,
    distinct: ["candidateId"],
    select: { candidateId: true },
  });
  return others.length;
}

/** A filter for other candidates' numbers that hold and are this screening's; null while no number was typed in. */
export async function withSameNumber(tx: Tx, screeningId: string): Promise<Prisma.IdentifierWhereInput | null> {
  const holds = { kind, source: { replacedAt: null } };
  const own = await tx.identifier.findFirst({ where: { screeningId, ...holds } });
  return own && { keyed: own.keyed, candidateId: { not: own.candidateId }, ...holds };
}

/** The numbers that a screening has, and those that left it at an instant. */
export const numbersMoved = (tx: Tx, screeningId: string, at: Date) =>
  tx.identifier.findMany({
    where: { screeningId, kind, source: { OR: [{ replacedAt: null }, { replacedAt: at }] } },
    select: { kind: true, keyed: true, candidateId: true },
  });
