import { candidateKey } from "@/lib/candidates/keys";
import { db } from "@/lib/db/client";
import { bodyOf } from "@/lib/door/body";
import type { Endpoint } from "@/lib/door/endpoint";
import { wellFormed } from "@/lib/door/perform";
import { Refusal } from "@/lib/door/result";
import { env } from "@/lib/env";
import { evidenceDirectory } from "@/lib/evidence/directory";
import { type Ingested, ingest } from "@/lib/evidence/ingest";
import { documents } from "@/lib/evidence/media-types";
import { discard } from "@/lib/evidence/write";
import { textOfDocument } from "@/lib/texts/text-of-resume";
import { applicationClaims } from "./application";
import { keepResume } from "./keep-resume";
import { candidateFor, openScreening, type ScreenedCandidate } from "./open";
import { type Application, applicationInput, importInput } from "./schema";

/** Largest résumé, in bytes; what was read from it needs some room beside it. */
const largest = 10 * 1024 * 1024;
const room = 512 * 1024;
const tooLarge = "The file is larger than 10 MB. A résumé is text: check that it is the right file.";

type Prepared = { text: string; application: Application; candidate: ScreenedCandidate; file: Ingested };

/**
 * Brings a candidate in with a résumé that people read, and what a person made of the reading of it: a form with the parts
 * "application" (JSON) and "file". The file is kept as evidence, unchanged.
 */
export const importDocument: Endpoint<typeof importInput, Prepared, { screeningId: string }> = {
  can: "candidate:create",
  input: importInput,
  async prepare({ actor, input: { positionId, candidateId }, request }) {
    const own = { id: positionId, recruiters: { some: { userId: actor.id } } };
    if (!(await db().position.findFirst({ where: own, select: { id: true } })))
      throw new Refusal("not-found", "This position is not there, or not one of yours.");
    const { stated, bytes } = await partsOf(request);
    const application = wellFormed(applicationInput, stated);
    const candidate = await candidateFor(db(), actor, candidateId);
    const file = await ingest({
      bytes: [bytes],
      length: bytes.length,
      accepts: [...documents, "text/plain"],
      dir: evidenceDirectory(),
      candidateKey: candidateKey(candidate),
      companyKey: env().BONAFIDE_COMPANY_KEY,
    });
    return { text: await textOfDocument(bytes), application, candidate, file };
  },
  undo: ({ file }) => discard(file),
  run({ actor, tx, now, input: { positionId, fileName }, prepared: { text, application, candidate, file } }) {
    return openScreening(tx, actor, {
      positionId,
      statements: [{ kind: "resume-document", claims: applicationClaims(application) }],
      candidate,
      text,
      now,
      keepFile: (screeningId) => keepResume(tx, actor, screeningId, { file, fileName, candidate, now }),
    });
  },
};

/** The two parts of the form, as far as they are there. */
async function partsOf(request: Request) {
  const body = await bodyOf(request, largest + room, tooLarge);
  const type = request.headers.get("content-type") ?? "";
  const form = await new Response(body, { headers: { "content-type": type } }).formData().catch(() => null);
  const [application, file] = [form?.get("application"), form?.get("file")];
  if (typeof application !== "string" || !file || typeof file === "string")
    throw new Refusal("invalid", "The résumé, or what it states, did not arrive. Try again.");
  if (file.size > largest) throw new Refusal("too-large", tooLarge);
  return { stated: asJson(application), bytes: new Uint8Array(await file.arrayBuffer()) };
}

function asJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
