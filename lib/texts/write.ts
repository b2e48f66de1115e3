import { randomUUID } from "node:crypto";
import type { RecordedRow } from "@/lib/audit/recorded";
import { candidateKey } from "@/lib/candidates/keys";
import type { Tx } from "@/lib/db/client";
import { bandsOf, fewestRuns } from "@/lib/matching/texts";
import { sealText } from "@/lib/risk/sealed-text";
import type { TextKind } from "./facts";
import { bytesOfSketch, sketchText } from "./sketch";

/** A text and what it was read from: a message or the source of a résumé or a profile. */
export type NewText = { what: TextKind; messageId?: string; sourceId?: string; text: string };

/** What is kept of one text; a résumé is shorter. */
const longest = 60_000;

/**
 * Keeps the sketches of a locked screening's texts, and the texts themselves sealed under the candidate's key, so that the same text at
 * another candidate is found. Too few words of their own are not kept. Returns the rows it wrote.
 */
export async function keepTexts(tx: Tx, screeningId: string, texts: NewText[], now: Date): Promise<RecordedRow[]> {
  const { candidate, position } = await tx.screening.findUniqueOrThrow({
    where: { id: screeningId },
    select: { candidate: { select: { id: true, wrappedKey: true } }, position: { select: { advertisement: true } } },
  });
  const kept = texts.flatMap(({ text, ...from }) => {
    const part = text.slice(0, longest);
    const { runs, sketch } = sketchText(part, position.advertisement);
    return runs < fewestRuns ? [] : [{ id: randomUUID(), from, runs, sketch, text: part }];
  });
  if (kept.length === 0) return [];
  // Two candidates with one text at once: the second waits here, and then sees the first.
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended('texts of candidates', 0))`;
  const key = candidateKey(candidate);
  await tx.textSketch.createMany({
    data: kept.map(({ id, from, runs, sketch, text }) => ({
      ...{ id, screeningId, candidateId: candidate.id, ...from, runs },
      ...{ sketch: bytesOfSketch(sketch), sealed: sealText(text, key, id), at: now },
    })),
  });
  await tx.textBand.createMany({
    data: kept.flatMap(({ id, sketch }) => [...new Set(bandsOf(sketch))].map((keyed) => ({ sketchId: id, keyed }))),
  });
  return kept.map(({ id }) => ["text_sketch", id] as const);
}
