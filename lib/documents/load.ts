import type { Tx } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/client";

/** What a number names: an identity document, or an account that somebody asks to be paid to. */
export type NumberKind = "document-number" | "payment account";

/** How many other candidates' numbers of a kind that hold are this one's; null while no number was typed in. */
export async function countSameNumber(tx: Tx, screeningId: string, kind: NumberKind) {
  const same = await withSameNumber(tx, screeningId, kind);
  if (!same) return null;
  const others = await tx.identifier.findMany({
    where: same,
    distinct: ["candidateId"],
    select: { candidateId: true },
  });
  return others.length;
}

/** A filter for other candidates' numbers that hold and are this screening's; null while no number was typed in. */
export async function withSameNumber(
  tx: Tx,
  screeningId: string,
  kind: NumberKind,
): Promise<Prisma.IdentifierWhereInput | null> {
  const holds = { kind, source: { replacedAt: null } };
  const own = await tx.identifier.findFirst({ where: { screeningId, ...holds } });
  return own && { keyed: own.keyed, candidateId: { not: own.candidateId }, ...holds };
}

/** The numbers that a screening has, and those that left it at an instant. */
export const numbersMoved = (tx: Tx, screeningId: string, at: Date) =>
  tx.identifier.findMany({
    where: { screeningId, source: { OR: [{ replacedAt: null }, { replacedAt: at }] } },
    select: { kind: true, keyed: true, candidateId: true },
  });
