import type { Actor } from "@/lib/auth/actor";
import { candidateKey } from "@/lib/candidates/keys";
import { db } from "@/lib/db/client";
import { Refusal } from "@/lib/door/result";
import { evidenceDirectory } from "./directory";
import type { StoredBlob } from "./ingest";
import type { PreviewSize } from "./inspect/preview";
import type { MediaType } from "./media-types";
import { drawPicture } from "./picture";
import { type ByteRange, parseRange } from "./range";
import { visibleTo, withheldFrom } from "./scope";
import { openRange, SealBroken } from "./seal";
import { findBlob } from "./storage";
import { unwrapKey } from "./wrap";

type EvidencePart = "whole" | PreviewSize;

/** A file ready to be handed out: what it is, which bytes were asked for, and those bytes; `bytes` is null when none were. */
export type OpenedEvidence = {
  evidence: { id: string; screeningId: string };
  part: EvidencePart;
  fileName: string;
  mediaType: MediaType;
  size: number;
  /** Of the original, hexadecimal; null for a preview. */
  sha256: string | null;
  /** A picture that was drawn for this reading, and has no row yet. */
  drawn: StoredBlob | null;
  range: ByteRange;
  bytes: Reading | null;
};

/** Bytes of which the first have been read and authenticated already. */
export type Reading = { first: Uint8Array; rest: AsyncGenerator<Uint8Array, void, void> };

/**
 * Finds evidence the actor may see and opens the bytes a request asks for, up to the first segment, so that what is gone or
 * is not what was stored is refused before an answer begins. "Not yours" and "not there" are one answer.
 */
export async function openEvidence(
  actor: Actor,
  { id, part }: { id: string; part: EvidencePart },
  { method, headers }: Pick<Request, "method" | "headers">,
): Promise<OpenedEvidence> {
  const evidence = await db().evidence.findFirst({
    where: { AND: [{ id }, visibleTo(actor)] },
    include: { picture: true, candidate: { select: { id: true, wrappedKey: true } } },
  });
  if (!evidence) throw new Refusal("not-found", "This evidence is not there, or not yours to see.");
  const withheld = withheldFrom(actor, evidence.kind);
  if (withheld) throw new Refusal("not-allowed", withheld);
  const drawn = part === "picture" && !evidence.picture ? await drawPicture(evidence) : null;
  const { blob, ...file } = part === "whole" ? original(evidence) : preview(evidence, part, drawn);
  const unchanged = headers.get("if-range");
  const range =
    unchanged && unchanged !== etagOf(file) ? ("whole" as const) : parseRange(headers.get("range"), file.size);
  const [first, last] = typeof range === "string" ? [0, file.size - 1] : range;
  const silent = method === "HEAD" || range === "unsatisfiable";
  const bytes = silent ? null : await startReading({ ...blob, size: file.size, first, last }, evidence.candidate);
  return { evidence: { id, screeningId: evidence.screeningId }, part, ...file, drawn, range, bytes };
}

/** The name of exactly these bytes, for requests that go on where an earlier one stopped. */
export const etagOf = ({ sha256 }: Pick<OpenedEvidence, "sha256">) => sha256 && `"${sha256}"`;

type Kept = { blobId: string; wrappedKey: Uint8Array; size: number };

type Row = Kept & {
  fileName: string;
  mediaType: string;
  sha256: string;
  thumbnailId: string | null;
  thumbnailKey: Uint8Array | null;
  thumbnailSize: number | null;
  picture: Kept | null;
};

const original = ({ fileName, mediaType, size, sha256, blobId, wrappedKey }: Row) => ({
  ...{ fileName, mediaType: mediaType as MediaType, size, sha256 },
  blob: { blobId, wrappedKey },
});

function preview({ fileName, picture, ...row }: Row, part: PreviewSize, drawn: StoredBlob | null) {
  const { thumbnailId: blobId, thumbnailKey: wrappedKey, thumbnailSize: size } = row;
  const found = part === "picture" ? (picture ?? drawn) : blobId && wrappedKey && size && { blobId, wrappedKey, size };
  if (!found) throw new Refusal("no-preview", "There is no preview of this file.");
  return { fileName, mediaType: "image/webp" as const, size: found.size, sha256: null, blob: found };
}

async function startReading(
  { blobId, wrappedKey, size, first, last }: Kept & Record<"first" | "last", number>,
  candidate: { id: string; wrappedKey: Uint8Array },
): Promise<Reading> {
  const sealed = await findBlob(evidenceDirectory(), blobId);
  try {
    const key = unwrapKey(wrappedKey, { under: candidateKey(candidate), id: blobId });
    const rest = openRange(sealed, { blobId, key, size }, first, last);
    const { value } = await rest.next();
    return { first: value ?? new Uint8Array(), rest };
  } catch (problem) {
    if (!(problem instanceof SealBroken)) throw problem;
    const words = "This file is not what was stored, so it is not handed out. Please tell your administrator.";
    throw new Refusal("seal-broken", words);
  }
}
