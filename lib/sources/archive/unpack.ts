import { Unzip, type UnzipFileInfo, UnzipInflate, unzipSync } from "fflate";

export type ArchivedFile = { name: string; bytes: Uint8Array<ArrayBuffer> };

/** The files that were wanted, how many others there are, and what of the wanted ones cannot be read. */
type Unpacked =
  | { ok: true; files: ArchivedFile[]; others: number; broken: { path: string; reason: string }[] }
  | { ok: false; reason: string };

/** What an archive may ask of us: entries, how many are taken out, and bytes of one file and of all wanted ones together once they are inflated. */
const most = { entries: 20_000, wanted: 20, file: 10 * 1024 * 1024, together: 30 * 1024 * 1024 };

/** Bytes of the archive that are inflated before the next look at how much came out: at most a thousandfold. */
const step = 16 * 1024;

const tooLarge = "This file is too large once it is unpacked.";
const damaged = "This file is damaged, or locked with a password.";

/**
 * Takes the wanted files out of a ZIP archive. What it says of their sizes is compared with what comes out, and inflating stops
 * where more comes out than may, whatever it says. Of two files with one name the first counts. Never throws.
 */
export function unpack(bytes: Uint8Array<ArrayBuffer>, wanted: (name: string) => boolean): Unpacked {
  const entries = directoryOf(bytes);
  if (!entries) return { ok: false, reason: "This archive is damaged or incomplete." };
  if (entries.length > most.entries) return { ok: false, reason: "This archive holds more than 20,000 files." };
  const asked = new Map<string, UnzipFileInfo>();
  for (const entry of entries) if (wanted(entry.name) && !asked.has(entry.name)) asked.set(entry.name, entry);
  const others = entries.filter(({ name }) => !asked.has(name)).length;
  const files: ArchivedFile[] = [];
  const broken: { path: string; reason: string }[] = [];
  const fitting = new Map<string, number>();
  let left = most.together;
  for (const { name, originalSize } of [...asked.values()].slice(0, most.wanted))
    if (originalSize > Math.min(left, most.file)) broken.push({ path: name, reason: tooLarge });
    else {
      fitting.set(name, originalSize);
      left -= originalSize;
    }
  const inflated = inflate(bytes, fitting);
  for (const [name, size] of fitting) {
    const file = inflated.get(name);
    if (file?.length === size) files.push({ name, bytes: file });
    else broken.push({ path: name, reason: damaged });
  }
  return { ok: true, files, others, broken };
}

/** What the archive says of its files, folders left out; null when it cannot be followed. */
function directoryOf(bytes: Uint8Array): UnzipFileInfo[] | null {
  const entries: UnzipFileInfo[] = [];
  const filter = (entry: UnzipFileInfo) => {
    if (entries.length > most.entries) throw new Error("too many");
    if (!entry.name.endsWith("/")) entries.push(entry);
    return false;
  };
  try {
    unzipSync(bytes, { filter });
  } catch {
    return entries.length > most.entries ? entries : null;
  }
  return entries;
}

/**
 * The named files, each with the size it should have, as far as they can be inflated. Once one of them is longer than
 * that, nothing after it is read.
 */
function inflate(bytes: Uint8Array<ArrayBuffer>, sizes: ReadonlyMap<string, number>) {
  const inflated = new Map<string, Uint8Array<ArrayBuffer>>();
  const parts = new Map<string, Uint8Array<ArrayBuffer>[]>();
  let over = false;
  const unzip = new Unzip((file) => {
    const { name } = file;
    if (!sizes.has(name) || parts.has(name)) return;
    const read: Uint8Array<ArrayBuffer>[] = [];
    parts.set(name, read);
    file.ondata = (error, part, final) => {
      if (error || over) return;
      read.push(part as Uint8Array<ArrayBuffer>);
      over = sizeOf(read) > (sizes.get(name) ?? 0);
      if (final || over) inflated.set(name, joined(read));
    };
    file.start();
  });
  unzip.register(UnzipInflate);
  try {
    for (let at = 0; at < bytes.length && !over; at += step)
      unzip.push(bytes.subarray(at, at + step), at + step >= bytes.length);
  } catch {
    // What was not inflated to its end is missing from the answer, and named by who asked for it.
  }
  return inflated;
}

const sizeOf = (parts: readonly Uint8Array[]) => parts.reduce((sum, { length }) => sum + length, 0);

function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(sizeOf(parts));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
