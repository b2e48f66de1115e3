import { createHmac } from "node:crypto";
import { env } from "@/lib/env";
import { ownRuns, sketchOf } from "@/lib/matching/texts";

/** The runs of words that are a text's own, and their sketch under the company key: without the key it says nothing of the text. */
export function sketchText(text: string, advertisement: string, key = env().BONAFIDE_COMPANY_KEY) {
  const runs = ownRuns(text, [advertisement]);
  const hash = (run: string) => createHmac("sha256", key).update(`text\0${run}`).digest().readUInt32LE(0);
  return { runs: runs.length, sketch: sketchOf(runs, hash) };
}

/** A sketch as the database keeps it, whatever the machine. */
export function bytesOfSketch(sketch: Uint32Array) {
  const bytes = new Uint8Array(sketch.length * 4);
  const view = new DataView(bytes.buffer);
  for (const [at, value] of sketch.entries()) view.setUint32(at * 4, value, true);
  return bytes;
}

/** The sketch again. */
export function sketchFrom(bytes: Uint8Array) {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return Uint32Array.from({ length: bytes.byteLength / 4 }, (_, at) => view.getUint32(at * 4, true));
}
