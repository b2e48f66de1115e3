import { reassessOthers } from "@/lib/alike/others";
import type { Actor } from "@/lib/auth/actor";
import { may } from "@/lib/auth/permissions";
import { needAllowed } from "@/lib/checks/law";
import { db, type Tx } from "@/lib/db/client";
import { mayKeep } from "@/lib/documents/guard";
import { type Endpoint, performEndpoint } from "@/lib/door/endpoint";
import { Refusal } from "@/lib/door/result";
import { onScreening } from "@/lib/screenings/mutation";
import { visibleChecks, visibleTo } from "@/lib/screenings/scope";
import type { Ingested } from "./ingest";
import { receive } from "./receive";
import { type EvidenceInput, evidenceInput } from "./schema";
import { discard, keepRow } from "./write";

/** What somebody who added a file is told. */
type AddedEvidence = {
  id: string;
  kind: string;
  mediaType: string;
  /** Bytes. */
  size: number;
  hasThumbnail: boolean;
  /** Why there is no thumbnail, in a sentence. */
  thumbnailReason: string | null;
};

/**
 * Adds a file to an open screening; the body of the request is its bytes and nothing else. Who it is from, where it goes and
 * whether the screening is open is settled before the first byte is read; the bytes are sealed outside any transaction.
 */
export const uploadEvidence: Endpoint<typeof evidenceInput, Ingested, AddedEvidence> = {
  can: "evidence:add",
  input: evidenceInput,
  async prepare({ actor, input, request }) {
    const { candidate } = await placeFor(db(), actor, input, new Date());
    return receive(request, { ...input, candidate });
  },
  undo: discard,
  run: ({ prepared, ...turn }) => rowFor(prepared).run(turn),
  respond: (added) => Response.json(added, { status: 201 }),
};

const rowFor = (file: Ingested) =>
  onScreening({
    can: "evidence:add",
    input: evidenceInput,
    evenAfter: ["stopped", "ready"],
    async run({ actor, tx, input, now, screening }) {
      // Again, because the check may have gone to somebody else while the bytes were on their way.
      await placeFor(tx, actor, input, now);
      const { id } = await keepRow(tx, actor, file, { ...input, candidateId: screening.candidateId }, now);
      const { kind } = input;
      const { size, mediaType, thumbnail } = file;
      const thumbnailReason = "reason" in thumbnail ? thumbnail.reason : null;
      const data = { id, kind, mediaType, size, hasThumbnail: thumbnailReason === null, thumbnailReason };
      const event = { name: "evidence.added", data: { kind } } as const;
      return { event, rows: [["evidence", id]], data, afterwards: () => reassessOthers(input.screeningId, now) };
    },
  });

/** Adds a file that is in memory, the same way an upload goes: for demo data and tests. */
export function storeEvidence(
  actor: Actor,
  { bytes, ...input }: EvidenceInput & { bytes: Uint8Array<ArrayBuffer> },
  now = new Date(),
) {
  const headers = { "content-length": String(bytes.length) };
  const request = new Request("http://localhost/api/evidence", { method: "POST", headers, body: bytes });
  return performEndpoint(uploadEvidence, actor, input, request, now);
}

/** The screening a file goes to, when the actor may add to it and to the check it names. */
async function placeFor(tx: Tx, actor: Actor, input: EvidenceInput, now: Date) {
  const { screeningId, checkKind: place, issuer = "", document = "", side = "back" } = input;
  const screening = await tx.screening.findFirst({
    where: { id: screeningId, ...visibleTo(actor) },
    select: {
      endedAt: true,
      ending: true,
      candidate: { select: { id: true, wrappedKey: true } },
      checks: { where: visibleChecks(actor), select: { kind: true } },
    },
  });
  if (!screening) throw new Refusal("not-found", "This screening is not there, or not yours to see.");
  // After a stop the candidate may still answer, with papers; see lib/stops.
  const answer = screening.ending === "stopped" && input.kind === "correspondence" && !place;
  // What was sent may arrive after the last gate; see lib/shipments.
  const arrived = screening.ending === "ready" && input.kind === "carrier-proof";
  if (screening.endedAt && !answer && !arrived)
    throw new Refusal("ended", "This screening has ended; nothing in it changes any more.");
  const known = screening.checks.some(({ kind }) => kind === place);
  if (place ? !known : !may(actor.role, "screening:whole"))
    throw new Refusal("not-your-check", "Add this to one of the checks you work on; this one is not.");
  for (const kind of await checksFor(tx, input)) await needAllowed(tx, screeningId, kind, now);
  mayKeep({ issuer, document }, side);
  return screening;
}

/** The check it goes to, and the one that has its name from this kind of evidence, wherever it is put. */
async function checksFor(tx: Tx, { screeningId, kind, checkKind: place = kind }: EvidenceInput) {
  const asked = await tx.check.findMany({
    where: { screeningId, kind: { in: [place, kind] } },
    select: { kind: true },
  });
  return asked.map((check) => check.kind);
}
