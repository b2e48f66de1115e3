import type { Tx } from "@/lib/db/client";
import { env } from "@/lib/env";
import { type Keyed, keyedOf } from "./keyed";
import { bandsOf, type Pixels, samePicture } from "./picture";
import { pixelsOf } from "./pixels";

/** Most pictures that are looked at closely for one that comes in, and how many bands they have at least in common with it. */
const [closely, inCommon] = [30, 8];

type Seen = { evidenceId: string; pixels: Pixels; bands: Keyed[] };

/** How a picture of an identity document looks, and what the index keeps to find ones like it; null where it is none. */
export async function look(tx: Tx, screeningId: string, evidenceId: string | undefined): Promise<Seen | null> {
  const where = { id: evidenceId, screeningId, kind: "identity-document" };
  const evidence = evidenceId ? await tx.evidence.findFirst({ where, include: { candidate: true } }) : null;
  const pixels = evidence && (await pixelsOf(evidence));
  const bits = pixels ? bandsOf(pixels) : [];
  // An empty picture looks like every other empty one.
  if (!evidence || !pixels || !bits.join("").includes("1")) return null;
  const bands = bits.map((band, at) => keyed("picture-band", `${at} ${band}`));
  return { evidenceId: evidence.id, pixels, bands };
}

/**
 * What the index keeps of a picture: its bands, and the mark that all pictures have which are the same one. The mark of the first like
 * it, or one of its own. Called once whoever has a band of it in hand was waited for.
 */
export async function keyedPicture(tx: Tx, { evidenceId, pixels, bands }: Seen): Promise<Keyed[]> {
  for (const { sourceId } of await likely(tx, bands)) {
    const other = await tx.source.findUniqueOrThrow({
      where: { id: sourceId },
      select: {
        evidence: { include: { candidate: true } },
        identifiers: { where: { kind: "picture" }, select: { keyed: true } },
      },
    });
    const [mark] = other.identifiers;
    const theirs = mark && other.evidence && (await pixelsOf(other.evidence));
    if (mark && theirs && samePicture(pixels, theirs)) return [{ kind: "picture", ...mark }, ...bands];
  }
  return [keyed("picture", evidenceId), ...bands];
}

/** The sources whose pictures have most bands in common with these, most first. */
const likely = (tx: Tx, bands: Keyed[]) =>
  tx.identifier.groupBy({
    by: ["sourceId"],
    where: { kind: "picture-band", keyed: { in: bands.map(({ keyed }) => keyed) } },
    having: { sourceId: { _count: { gte: inCommon } } },
    orderBy: [{ _count: { sourceId: "desc" } }, { sourceId: "asc" }],
    take: closely,
  });

const keyed = (kind: "picture" | "picture-band", plain: string) => keyedOf({ kind, plain }, env().BONAFIDE_COMPANY_KEY);
