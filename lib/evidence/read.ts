import type { Endpoint } from "@/lib/door/endpoint";
import { evidenceDirectory } from "./directory";
import { downloadHeaders } from "./disposition";
import { etagOf, type OpenedEvidence, openEvidence, type Reading } from "./open";
import { keepPicture } from "./picture";
import { recordRead } from "./record-read";
import { evidenceReadInput } from "./schema";
import { removeBlob } from "./storage";

/** Hands out an original or a preview of it, whole or a range of it, after the read was recorded. */
export const readEvidence: Endpoint<typeof evidenceReadInput, OpenedEvidence, OpenedEvidence> = {
  can: "evidence:read",
  input: evidenceReadInput,
  prepare: ({ actor, input, request }) => openEvidence(actor, input, request),
  async undo({ drawn }) {
    if (drawn) await removeBlob(evidenceDirectory(), drawn.blobId);
  },
  async run({ actor, tx, input, prepared, now }) {
    if (prepared.drawn) await keepPicture(tx, input.id, prepared.drawn);
    return { happened: await recordRead(tx, actor, prepared, now), data: prepared };
  },
  respond: handOut,
};

function handOut(opened: OpenedEvidence) {
  const { range, size, bytes } = opened;
  const etag = etagOf(opened);
  const headers = new Headers({ ...downloadHeaders(opened), ...(etag && { ETag: etag }) });
  // Compressing on the way would change the length, and what a range is a range of.
  headers.append("Cache-Control", "no-transform");
  if (range === "unsatisfiable") {
    headers.set("Content-Range", `bytes */${size}`);
    return new Response(null, { status: 416, headers });
  }
  const [first, last] = range === "whole" ? [0, size - 1] : range;
  headers.set("Content-Length", String(last - first + 1));
  if (range !== "whole") headers.set("Content-Range", `bytes ${first}-${last}/${size}`);
  return new Response(bytes && streamOf(bytes), { status: range === "whole" ? 200 : 206, headers });
}

/** Opens segment by segment as fast as the reader takes them. One that is not what was stored breaks the connection off. */
function streamOf({ first, rest }: Reading) {
  return new ReadableStream<Uint8Array>({
    start: (controller) => controller.enqueue(first),
    async pull(controller) {
      const { done, value } = await rest.next();
      if (done) controller.close();
      else controller.enqueue(value);
    },
    // Waits for the segment that is on its way.
    cancel: async () => void (await rest.return()),
  });
}
