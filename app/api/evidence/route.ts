import { endpoint } from "@/lib/door/endpoint";
import { Refusal } from "@/lib/door/result";
import { evidenceInput } from "@/lib/evidence/schema";
import { addEvidence, discard, receive } from "@/lib/evidence/write";

export const dynamic = "force-dynamic";

/** Adds a file to a screening: what it is stands in the query, the body is its bytes and nothing else. */
export const POST = endpoint({
  can: "evidence:add",
  input: evidenceInput,
  prepare: ({ actor, input, request }) => receive(actor, input, bytesOf(request)),
  undo: discard,
  run: ({ prepared, ...turn }) => addEvidence(prepared).run(turn),
  respond: (added) => Response.json(added, { status: 201 }),
});

/** The body as it streams in. Its length must be declared, so that a file that is too large is refused before it is read. */
function bytesOf(request: Request) {
  const length = request.headers.get("content-length");
  if (length === null || !/^\d+$/.test(length))
    throw new Refusal("no-length", "The length of the file was not declared (Content-Length), so nothing was read.");
  return { bytes: request.body ?? nothing(), length: Number(length) };
}

async function* nothing() {}
