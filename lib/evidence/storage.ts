import { mkdir, open, readdir, rename, rm, stat, unlink } from "node:fs/promises";
import { dirname, join } from "node:path";
import { Refusal } from "@/lib/door/result";
import type { Sealed } from "./seal";

const INCOMING = "incoming";
const DAY = 24 * 60 * 60 * 1000;

const sentences: Record<string, string> = {
  ENOSPC: "The disk that keeps evidence is full; nothing was stored. Please tell your administrator.",
  EDQUOT: "The disk that keeps evidence is full; nothing was stored. Please tell your administrator.",
  ENOENT: "The directory that keeps evidence, or the file in it, is not there. Please tell your administrator.",
  ENOTDIR: "The directory that keeps evidence, or the file in it, is not there. Please tell your administrator.",
  EACCES: "The directory that keeps evidence cannot be written. Please tell your administrator.",
  EPERM: "The directory that keeps evidence cannot be written. Please tell your administrator.",
  EROFS: "The directory that keeps evidence cannot be written. Please tell your administrator.",
  EIO: "The disk that keeps evidence reports a fault; nothing was stored. Please tell your administrator.",
};

/** The disk said no; `message` is one sentence for a person, `cause` the system's own error. */
export class StorageFailed extends Refusal {
  constructor(cause: NodeJS.ErrnoException) {
    super("storage", sentences[cause.code ?? ""] ?? "Evidence cannot be stored. Please tell your administrator.");
    this.name = "StorageFailed";
    this.cause = cause;
  }
}

/** Makes the directory (0700) and clears half-written files an earlier process left more than a day ago. Call at start. */
export function prepareStorage(dir: string, now = Date.now()) {
  return disk(async () => {
    const incoming = join(dir, INCOMING);
    await mkdir(incoming, { recursive: true, mode: 0o700 });
    for (const name of await readdir(incoming)) {
      const found = await stat(join(incoming, name)).catch(() => null);
      if (found && now - found.mtimeMs > DAY) await rm(join(incoming, name), { force: true });
    }
  });
}

/**
 * Writes sealed chunks under a new blob id. When it resolves, the bytes and their name survive a power cut; when it
 * throws (also because `chunks` throws), nothing is left. Errors of `chunks` pass through, those of the disk are StorageFailed.
 */
export async function put(dir: string, blobId: string, chunks: AsyncIterable<Uint8Array>) {
  const incoming = join(dir, INCOMING, blobId);
  const place = placeOf(dir, blobId);
  const file = await disk(() => open(incoming, "wx", 0o600));
  try {
    for await (const chunk of chunks) await disk(() => file.writeFile(chunk));
    await disk(async () => {
      await file.sync();
      await mkdir(dirname(place), { recursive: true, mode: 0o700 });
      await rename(incoming, place);
      await syncDirectory(dirname(place));
      await syncDirectory(dir);
    });
  } catch (error) {
    await rm(incoming, { force: true }).catch(() => {});
    throw error;
  } finally {
    await file.close();
  }
}

/**
 * Finds a blob for random reading. Throws StorageFailed when it is not there. The file is open only while a part of it is read:
 * a reader that goes away, even before it began, leaves nothing open.
 */
export function findBlob(dir: string, blobId: string): Promise<Sealed> {
  return disk(async () => {
    const place = placeOf(dir, blobId);
    const { size } = await stat(place);
    return { size, readAt: (offset, length) => disk(() => readFully(place, offset, length)) };
  });
}

/** Removes a blob for good; one that is already gone is fine. */
export function removeBlob(dir: string, blobId: string) {
  return disk(async () => {
    const place = placeOf(dir, blobId);
    try {
      await unlink(place);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === "ENOENT") return;
      throw error;
    }
    await syncDirectory(dirname(place));
  });
}

/** Directories by the first two characters, so that none grows to millions of names. */
function placeOf(dir: string, blobId: string) {
  if (!/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(blobId)) throw new Error("A blob id is a UUID.");
  return join(dir, blobId.slice(0, 2), blobId);
}

async function readFully(place: string, offset: number, length: number) {
  const bytes = Buffer.alloc(length);
  let filled = 0;
  const file = await open(place, "r");
  try {
    while (filled < length) {
      const { bytesRead } = await file.read(bytes, filled, length - filled, offset + filled);
      if (bytesRead === 0) break;
      filled += bytesRead;
    }
  } finally {
    await file.close();
  }
  return bytes.subarray(0, filled);
}

/** A new name is only certain once its directory is on the disk too. */
async function syncDirectory(path: string) {
  const directory = await open(path, "r");
  try {
    await directory.sync();
  } finally {
    await directory.close();
  }
}

async function disk<T>(work: () => Promise<T>) {
  try {
    return await work();
  } catch (error) {
    throw (error as NodeJS.ErrnoException).syscall ? new StorageFailed(error as NodeJS.ErrnoException) : error;
  }
}
