import type { Actor } from "@/lib/auth/actor";
import type { Tx } from "@/lib/db/client";
import type { Ingested } from "@/lib/evidence/ingest";
import { keepRow } from "@/lib/evidence/write";
import type { ScreenedCandidate } from "./open";

type Resume = { file: Ingested; fileName: string; candidate: ScreenedCandidate; now: Date };

/** Keeps the file of a résumé with the screening that it opens, as the candidate's; returns its id and the row it wrote. */
export async function keepResume(
  tx: Tx,
  actor: Actor,
  screeningId: string,
  { file, fileName, candidate, now }: Resume,
) {
  const said = { screeningId, candidateId: candidate.id, kind: "resume-file", fileName, how: "candidate" } as const;
  const { id } = await keepRow(tx, actor, file, said, now);
  return { evidenceId: id, rows: [["evidence", id] as const] };
}
