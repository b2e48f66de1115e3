import { crc32 } from "./crc32";

export type ArchivedFile = { name: string; bytes: Uint8Array<ArrayBuffer> };

/** The files that were wanted, how many others there are, and what of the wanted ones cannot be read. */
export type Unpacked =
  | { ok: true; files: ArchivedFile[]; others: number; broken: { path: string; reason: string }[] }
  | { ok: false; reason: string };

type Entry = { name: string; method: number; flags: number; crc: number; packed: number; size: number; at: number };

/** What an archive may ask of us: entries, how many are taken out, and bytes of one file and of all wanted ones together once they are inflated. */
const most = { entries: 20_000, wanted: 20, file: 10 * 1024 * 1024, together: 30 * 1024 * 1024 };

const damaged = { ok: false as const, reason: "This archive is damaged or incomplete." };

/**
 * Takes the wanted files out of a ZIP archive (APPNOTE 6.3.10: stored or deflated; no encryption, no ZIP64). Inflating
 * stops where a file is longer than it may be, whatever the archive says of itself. Never throws.
 */
export async function unpack(bytes: Uint8Array<ArrayBuffer>, wanted: (name: string) => boolean): Promise<Unpacked> {
  const entries = directoryOf(bytes);
  if (!entries) return damaged;
  if (entries.length > most.entries) return { ok: false, reason: "This archive holds more than 20,000 files." };
  const asked = entries.filter(({ name }) => wanted(name));
  const files: ArchivedFile[] = [];
  const broken: { path: string; reason: string }[] = [];
  let left = most.together;
  for (const entry of asked.slice(0, most.wanted)) {
    const taken = await take(bytes, entry, Math.min(left, most.file));
    if ("reason" in taken) broken.push({ path: entry.name, reason: taken.reason });
    else files.push({ name: entry.name, bytes: taken.bytes });
    if ("bytes" in taken) left -= taken.bytes.length;
  }
  return { ok: true, files, others: entries.length - asked.length, broken };
}

/** The central directory, found from its end record; null when it cannot be followed. Folders are left out. */
function directoryOf(bytes: Uint8Array<ArrayBuffer>): Entry[] | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let end = bytes.length - 22;
  for (const lowest = Math.max(0, end - 0xffff); end >= lowest; end--)
    if (view.getUint32(end, true) === 0x06054b50) break;
  if (end < 0 || view.getUint32(end, true) !== 0x06054b50) return null;
  const entries: Entry[] = [];
  let at = view.getUint32(end + 16, true);
  for (let count = view.getUint16(end + 10, true); count > 0; count--) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== 0x02014b50) return null;
    const [named, extra, comment] = [28, 30, 32].map((offset) => view.getUint16(at + offset, true)) as [
      number,
      number,
      number,
    ];
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + named));
    const entry = {
      name,
      flags: view.getUint16(at + 8, true),
      method: view.getUint16(at + 10, true),
      crc: view.getUint32(at + 16, true),
      packed: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      at: view.getUint32(at + 42, true),
    };
    if (!name.endsWith("/")) entries.push(entry);
    at += 46 + named + extra + comment;
  }
  return entries;
}

type Taken = { bytes: Uint8Array<ArrayBuffer> } | { reason: string };

async function take(bytes: Uint8Array<ArrayBuffer>, entry: Entry, largest: number): Promise<Taken> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (entry.flags & 1) return { reason: "This file is locked with a password." };
  if (entry.size > largest) return { reason: "This file is too large once it is unpacked." };
  if (entry.at + 30 > bytes.length || view.getUint32(entry.at, true) !== 0x04034b50)
    return { reason: "This file is damaged." };
  const from = entry.at + 30 + view.getUint16(entry.at + 26, true) + view.getUint16(entry.at + 28, true);
  const packed = bytes.subarray(from, from + entry.packed);
  if (packed.length !== entry.packed || (entry.method !== 0 && entry.method !== 8))
    return { reason: "This file is damaged." };
  const plain = entry.method === 0 ? packed : await inflate(packed, largest);
  if (plain === "too-large") return { reason: "This file is too large once it is unpacked." };
  if (!plain || crc32(plain) !== entry.crc) return { reason: "This file is damaged." };
  return { bytes: plain };
}

/** At most so many bytes of a deflated file; null when it cannot be inflated. */
async function inflate(packed: Uint8Array<ArrayBuffer>, largest: number) {
  const parts: Uint8Array[] = [];
  let size = 0;
  try {
    const stream = new Blob([packed]).stream().pipeThrough(new DecompressionStream("deflate-raw"));
    const reader = stream.getReader();
    for (let next = await reader.read(); !next.done; next = await reader.read()) {
      parts.push(next.value);
      size += next.value.length;
      if (size <= largest) continue;
      await reader.cancel();
      return "too-large";
    }
  } catch {
    return null;
  }
  return new Uint8Array(await new Blob(parts as BlobPart[]).arrayBuffer());
}
