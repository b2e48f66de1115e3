import type { Tx } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/client";
import { alikeFrom, shareOf } from "@/lib/matching/texts";
import { type Texts, textKind } from "./facts";
import { sketchFrom } from "./sketch";

/** Texts of one screening that are compared, and pairs that are looked at: the longest, and the first that came in. */
const most = { texts: 60, pairs: 300 };

/** The sketches that count: of messages, and of sources that hold. */
export const holds = { OR: [{ sourceId: null }, { source: { replacedAt: null } }] };

/** A text of a screening and one of another candidate that is much the same. */
export type Alike = { own: Found; other: Found; share: number };
type Found = { id: string; screeningId: string; candidateId: string; what: string; sketch: Uint8Array };

const ownTexts = (tx: Tx, screeningId: string, which: Prisma.TextSketchWhereInput = holds) =>
  tx.textSketch.findMany({
    where: { screeningId, ...which },
    select: { id: true, screeningId: true, candidateId: true, what: true, sketch: true },
    orderBy: [{ runs: "desc" }, { id: "asc" }],
    take: most.texts,
  });

/**
 * The texts of other candidates that are much the same as this screening's, the most alike first; also as those that another source
 * replaced at an instant. Looked up by bands, not by reading all.
 */
export async function alikeTexts(tx: Tx, screeningId: string, replacedAt?: Date): Promise<Alike[]> {
  const which = replacedAt ? { OR: [...holds.OR, { source: { replacedAt } }] } : holds;
  return alikeTo(tx, await ownTexts(tx, screeningId, which));
}

async function alikeTo(tx: Tx, own: Found[]): Promise<Alike[]> {
  const [first] = own;
  if (!first) return [];
  const bands = await tx.textBand.findMany({ where: { sketchId: { in: own.map(({ id }) => id) } } });
  const met = await tx.textSketch.findMany({
    where: {
      candidateId: { not: first.candidateId },
      bands: { some: { keyed: { in: bands.map(({ keyed }) => keyed) } } },
      ...holds,
    },
    select: { id: true, screeningId: true, candidateId: true, what: true, sketch: true },
    orderBy: [{ at: "asc" }, { id: "asc" }],
    take: most.pairs,
  });
  const others = met.map((other) => ({ other, read: sketchFrom(other.sketch) }));
  const pairs = own.flatMap((text) => {
    const read = sketchFrom(text.sketch);
    return others.map(({ other, read: theirs }) => ({ own: text, other, share: shareOf(read, theirs) }));
  });
  return pairs
    .filter(({ share }) => share >= alikeFrom)
    .sort((a, b) => b.share - a.share || (a.own.id + a.other.id < b.own.id + b.other.id ? -1 : 1));
}

/** What the texts of a screening have in common with others', as rules read it; undefined while there is none to compare. */
export async function loadTexts(tx: Tx, screeningId: string): Promise<Texts> {
  const own = await ownTexts(tx, screeningId);
  const [first] = own;
  if (!first) return undefined;
  const pairs = await alikeTo(tx, own);
  return {
    compared: own.length,
    sharedWith: new Set(pairs.map(({ other }) => other.candidateId)).size,
    share: Math.round((pairs[0]?.share ?? 0) * 100) / 100,
    what: textKind((pairs[0]?.own ?? first).what),
  };
}
