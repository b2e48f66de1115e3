import { candidateKey } from "@/lib/candidates/keys";
import { Refusal } from "@/lib/door/result";
import { env } from "@/lib/env";
import { evidenceDirectory } from "./directory";
import { type Ingested, ingest } from "./ingest";
import { evidenceKind } from "./kinds";
import { LARGEST } from "./media-types";

type Tell = Parameters<typeof ingest>[0]["tell"];
type Said = { kind: string; sha256?: string; candidate: { id: string; wrappedKey: Uint8Array }; tell?: Tell };

/**
 * Takes the body of a request in as a file of this kind of evidence, sealed for this candidate. When the row does not commit
 * afterwards the caller discards it; a refusal in the middle reads the rest of the body first.
 */
export async function receive(request: Request, { kind, sha256, candidate, tell }: Said): Promise<Ingested> {
  const upload = {
    bytes: bytesOf(request),
    length: lengthOf(request),
    sha256,
    accepts: evidenceKind(kind).accepts,
    tell,
    dir: evidenceDirectory(),
    candidateKey: candidateKey(candidate),
    companyKey: env().BONAFIDE_COMPANY_KEY,
  };
  return ingest(upload).catch((problem) => {
    if (request.body && upload.length <= LARGEST) void pourAway(request.body);
    throw problem;
  });
}

/** Must be declared, so that a file that is too large is refused before it is read. */
export function lengthOf({ headers }: Request) {
  const length = headers.get("content-length");
  if (length !== null && /^\d+$/.test(length)) return Number(length);
  throw new Refusal("no-length", "The length of the file was not declared (Content-Length), so nothing was read.");
}

/** The body as it streams in; what is not read of it stays there. */
export async function* bytesOf({ body }: Request) {
  if (body) yield* body.values({ preventCancel: true });
}

/** Browsers read an answer only after they have sent everything: a refusal in the middle would wait for ever. */
export async function pourAway(body: ReadableStream<Uint8Array>) {
  try {
    for await (const _ of body);
  } catch {
    // The sender has gone, and the refusal has nobody left to reach.
  }
}
