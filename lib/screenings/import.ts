import { candidateKey } from "@/lib/candidates/keys";
import { db } from "@/lib/db/client";
import { bodyOf } from "@/lib/door/body";
import type { Endpoint } from "@/lib/door/endpoint";
import { Refusal } from "@/lib/door/result";
import { env } from "@/lib/env";
import { evidenceDirectory } from "@/lib/evidence/directory";
import { type Ingested, ingest } from "@/lib/evidence/ingest";
import { evidenceKind } from "@/lib/evidence/kinds";
import { discard } from "@/lib/evidence/write";
import { readJsonResume } from "@/lib/sources/json-resume/read";
import type { ReadClaim } from "@/lib/sources/reading";
import { textOfJson } from "@/lib/texts/text-of-resume";
import { keepResume } from "./keep-resume";
import { candidateFor, openScreening, type ScreenedCandidate } from "./open";
import { importInput } from "./schema";

/** Largest résumé file, in bytes. */
const largest = 10 * 1024 * 1024;
const tooLarge = "The file is larger than 10 MB. A résumé is text: check that it is the right file.";

type Read = { text: string; claims: ReadClaim[]; candidate: ScreenedCandidate; file: Ingested };

/** Brings a candidate in from what of a JSON Resume file can be read; the whole of it is kept as evidence. A file that names nobody changes nothing. */
export const importResume: Endpoint<typeof importInput, Read, { screeningId: string }> = {
  can: "candidate:create",
  input: importInput,
  async prepare({ actor, input: { candidateId }, request }) {
    const bytes = await bodyOf(request, largest, tooLarge);
    const json = bytes.toString("utf8");
    const reading = readJsonResume(json);
    if (!reading.ok)
      throw new Refusal("invalid", "This file was not imported, and nothing was changed.", { file: reading.reason });
    const candidate = await candidateFor(db(), actor, candidateId);
    const file = await ingest({
      bytes: [bytes],
      length: bytes.length,
      accepts: evidenceKind("resume-file").accepts,
      dir: evidenceDirectory(),
      candidateKey: candidateKey(candidate),
      companyKey: env().BONAFIDE_COMPANY_KEY,
    });
    return { text: textOfJson(json), claims: reading.claims, candidate, file };
  },
  undo: ({ file }) => discard(file),
  run({ actor, tx, now, input: { positionId, fileName }, prepared: { text, claims, candidate, file } }) {
    return openScreening(tx, actor, {
      positionId,
      statements: [{ kind: "json-resume", claims }],
      candidate,
      text,
      now,
      keepFile: (screeningId) => keepResume(tx, actor, screeningId, { file, fileName, candidate, now }),
    });
  },
};
