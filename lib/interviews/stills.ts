import type { z } from "zod";
import type { Actor } from "@/lib/auth/actor";
import { db, type Tx } from "@/lib/db/client";
import { type Endpoint, performEndpoint } from "@/lib/door/endpoint";
import { Refusal } from "@/lib/door/result";
import type { Ingested } from "@/lib/evidence/ingest";
import { receive } from "@/lib/evidence/receive";
import { discard, keepRow } from "@/lib/evidence/write";
import { onScreening } from "@/lib/screenings/mutation";
import { visibleTo } from "@/lib/screenings/scope";
import { stillInput } from "./schema";
import { needInterviewConsent, stepOfMeeting } from "./write";

type StillInput = z.infer<typeof stillInput>;

const can = "interview:lead";

/** Adds a still to the step whose turn it is; the body of the request is the picture. Who leads need not see any evidence. */
export const addStill: Endpoint<typeof stillInput, Ingested, { id: string }> = {
  can,
  input: stillInput,
  async prepare({ actor, input, request }) {
    const screening = await db().screening.findFirst({
      where: { id: input.screeningId, ...visibleTo(actor) },
      select: { endedAt: true, candidate: { select: { id: true, wrappedKey: true } } },
    });
    if (!screening) throw new Refusal("not-found", "This screening is not there, or not yours to see.");
    if (screening.endedAt) throw new Refusal("ended", "This screening has ended; nothing in it changes any more.");
    await stepForStill(db(), input, new Date());
    return receive(request, { kind: "interview-still", sha256: input.sha256, candidate: screening.candidate });
  },
  undo: discard,
  run: ({ prepared, ...turn }) => rowFor(prepared).run(turn),
  respond: (added) => Response.json(added, { status: 201 }),
};

const rowFor = (file: Ingested) =>
  onScreening({
    can,
    input: stillInput,
    async run({ actor, tx, now, screening, input }) {
      // Again, because the step may have been finished while the picture was on its way.
      const step = await stepForStill(tx, input, now);
      const { screeningId, challengeId, fileName } = input;
      const said = { screeningId, checkKind: "video-interview", kind: "interview-still", how: "ours" } as const;
      const { candidateId } = screening;
      const { id } = await keepRow(tx, actor, file, { ...said, fileName, challengeId, candidateId }, now);
      await tx.challenge.updateMany({ where: { id: step.id, startedAt: null }, data: { startedAt: now } });
      const event = { name: "evidence.added", data: { kind: said.kind } } as const;
      const rows = [
        ["evidence", id],
        ["challenge", step.id],
      ] as const;
      return { event, rows, data: { id } };
    },
  });

/** Adds a still that is in memory, the same way an upload goes: for demo data and tests. */
export function storeStill(
  actor: Actor,
  { bytes, ...input }: StillInput & { bytes: Uint8Array<ArrayBuffer> },
  now = new Date(),
) {
  const headers = { "content-length": String(bytes.length) };
  const request = new Request("http://localhost/api/stills", { method: "POST", headers, body: bytes });
  return performEndpoint(addStill, actor, input, request, now);
}

async function stepForStill(tx: Tx, { screeningId, challengeId }: StillInput, now: Date) {
  const { meeting, step } = await stepOfMeeting(tx, screeningId, challengeId);
  if (meeting.path !== "camera")
    throw new Refusal("without-camera", "This meeting is held without a camera, so no picture is kept.");
  await needInterviewConsent(tx, screeningId, now);
  return step;
}
