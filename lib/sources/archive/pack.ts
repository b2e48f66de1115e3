import { zipSync } from "fflate";
import type { ArchivedFile } from "./unpack";

/** The day that archives name for every file (in local time, as ZIP has it), so that the same files make the same archive. */
const noDay = new Date(1980, 0, 1);

/** A ZIP archive of these files, byte for byte and not compressed, so that several files are kept as one. Their names differ. */
export const pack = (files: readonly ArchivedFile[]): Uint8Array<ArrayBuffer> =>
  zipSync(Object.fromEntries(files.map(({ name, bytes }) => [name, bytes])), { level: 0, mtime: noDay });
